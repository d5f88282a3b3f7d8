package io.campaignflow.rectification;

import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who raised which item, and what they say of its result. */
@Repository
class RaiserRepository {

	private final JdbcClient jdbc;

	RaiserRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Collection<Raiser> raisers) {
		raisers.forEach(raiser -> jdbc.sql("""
				insert into rectification_raiser (id, item_id, account, name, contact, from_item)
				values (:id, :item, :account, :name, :contact, :from)""")
			.param("id", raiser.id())
			.param("item", raiser.itemId())
			.param("account", raiser.account(), Types.VARCHAR)
			.param("name", raiser.name())
			.param("contact", raiser.contact(), Types.VARCHAR)
			.param("from", raiser.fromItem(), Types.VARCHAR)
			.update());
	}

	/** Those of an item, in a steady order. */
	List<Raiser> of(String itemId) {
		return jdbc.sql("select * from rectification_raiser where item_id = ? order by name, id")
			.param(itemId)
			.query((row, n) -> raiser(row))
			.list();
	}

	/** One of an item with the row locked. */
	Optional<Raiser> lock(String itemId, String id) {
		return jdbc.sql("select * from rectification_raiser where item_id = ? and id = ? for update")
			.params(itemId, id)
			.query((row, n) -> raiser(row))
			.optional();
	}

	void update(Raiser raiser) {
		jdbc.sql("""
				update rectification_raiser set face = :face, remark = :remark, rated_round = :round, rated_at = :at
				where id = :id""")
			.param("id", raiser.id())
			.param("face", raiser.face().name())
			.param("remark", raiser.remark(), Types.VARCHAR)
			.param("round", raiser.ratedRound())
			.param("at", Moments.stored(raiser.ratedAt()))
			.update();
	}

	private static Raiser raiser(ResultSet row) throws SQLException {
		String face = row.getString("face");
		int round = row.getInt("rated_round");
		return new Raiser(row.getString("id"), row.getString("item_id"), row.getString("account"),
				row.getString("name"), row.getString("contact"), row.getString("from_item"),
				(face == null) ? null : Face.valueOf(face), row.getString("remark"), (face == null) ? null : round,
				Moments.read(row, "rated_at"));
	}

}
