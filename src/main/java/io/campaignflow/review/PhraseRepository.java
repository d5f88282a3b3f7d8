package io.campaignflow.review;

import io.campaignflow.plan.Ground;
import io.campaignflow.storage.Moments;
import io.campaignflow.review.Phrase.Keeper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of phrases people and units keep. */
@Repository
class PhraseRepository {

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate named;

	PhraseRepository(JdbcClient jdbc, NamedParameterJdbcTemplate named) {
		this.jdbc = jdbc;
		this.named = named;
	}

	/** One's own and those of some units, in the order they were added. */
	List<Phrase> of(String account, Collection<String> units) {
		String personal = "select * from review_phrase where (personal = true and owner = :account)";
		String sql = (units.isEmpty() ? personal : personal + " or (personal = false and owner in (:units))")
				+ " order by kept_at, id";
		return named.query(sql, Map.of("account", account, "units", units), PhraseRepository::phrase);
	}

	int count(Keeper keeper, String owner) {
		return jdbc.sql("select count(*) from review_phrase where owner = ? and personal = ?")
			.params(owner, keeper == Keeper.PERSON)
			.query(Integer.class)
			.single();
	}

	void insert(Phrase phrase, Instant at) {
		jdbc.sql("insert into review_phrase (id, owner, personal, phrase, kept_at, ground) values (?, ?, ?, ?, ?, ?)")
			.param(phrase.id())
			.param(phrase.owner())
			.param(phrase.keeper() == Keeper.PERSON)
			.param(phrase.text())
			.param(Moments.stored(at))
			.param(new SqlParameterValue(Types.VARCHAR, (phrase.ground() == null) ? null : phrase.ground().name()))
			.update();
	}

	Optional<Phrase> find(String id) {
		return jdbc.sql("select * from review_phrase where id = ?")
			.param(id)
			.query(PhraseRepository::phrase)
			.optional();
	}

	void delete(String id) {
		jdbc.sql("delete from review_phrase where id = ?").param(id).update();
	}

	private static Phrase phrase(ResultSet row, int n) throws SQLException {
		String ground = row.getString("ground");
		return new Phrase(row.getString("id"), row.getBoolean("personal") ? Keeper.PERSON : Keeper.UNIT,
				row.getString("owner"), (ground == null) ? null : Ground.valueOf(ground), row.getString("phrase"));
	}

}
