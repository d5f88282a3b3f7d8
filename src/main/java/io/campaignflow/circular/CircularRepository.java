package io.campaignflow.circular;

import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.organisation.Level;
import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of circulars. */
@Repository
class CircularRepository {

	private static final TypeReference<List<CircularSection>> SECTIONS = new TypeReference<>() {
	};

	private static final String INSERT = """
			insert into circular (id, unit_code, unit_path, campaign_id, kind, from_day, until_day, title, reach, status,
			  version, number_, figures, sections, previous_id, reason, made_by, submitted_by, signed_by, made_at,
			  published_at, recipients, delivered_to, delivered, reminded_to, read_count)
			values (:id, :unit, :path, :campaign, :kind, :from, :until, :title, :reach, :status, :version, :number,
			  :figures, :sections, :previous, :reason, :madeBy, :submittedBy, :signedBy, :madeAt, :publishedAt, 0, '',
			  false, '', 0)""";

	private static final String UPDATE = """
			update circular set title = :title, status = :status, version = :version, number_ = :number,
			  figures = :figures, sections = :sections, reason = :reason, submitted_by = :submittedBy,
			  signed_by = :signedBy, published_at = :publishedAt where id = :id""";

	private final JdbcClient jdbc;

	CircularRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Circular> find(String id) {
		return read("select * from circular where id = ?", id);
	}

	/** With its row locked until the transaction ends. */
	Optional<Circular> lock(String id) {
		return read("select * from circular where id = ? for update", id);
	}

	/** Id of the one the unit published last about a campaign. */
	Optional<String> latest(String unitCode, String campaignId) {
		return jdbc.sql("""
				select id from circular where unit_code = ? and campaign_id = ? and published_at is not null
				order by published_at desc, id fetch first 1 rows only""")
			.params(unitCode, campaignId)
			.query(String.class)
			.optional();
	}

	private Optional<Circular> read(String sql, String id) {
		return jdbc.sql(sql).param(id).query(CircularRepository::view).optional().map(Circular::new);
	}

	void insert(CircularView view) {
		state(jdbc.sql(INSERT), view).param("unit", view.unitCode())
			.param("path", view.unitPath())
			.param("campaign", view.campaignId())
			.param("kind", view.kind().name())
			.param("from", view.from())
			.param("until", view.until())
			.param("reach", view.reach().name())
			.param("previous", view.previousId(), Types.VARCHAR)
			.param("madeBy", view.madeBy())
			.param("madeAt", Moments.stored(view.madeAt()))
			.update();
	}

	void update(CircularView view) {
		state(jdbc.sql(UPDATE), view).update();
	}

	private static StatementSpec state(StatementSpec statement, CircularView view) {
		return statement.param("id", view.id())
			.param("title", view.title())
			.param("status", view.status().name())
			.param("version", view.version())
			.param("number", view.number(), Types.VARCHAR)
			.param("figures", StoredJson.write(view.figures()))
			.param("sections", StoredJson.write(view.sections()))
			.param("reason", view.reason(), Types.VARCHAR)
			.param("submittedBy", view.submittedBy(), Types.VARCHAR)
			.param("signedBy", view.signedBy(), Types.VARCHAR)
			.param("publishedAt", Moments.stored(view.publishedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
	}

	static CircularView view(ResultSet row, int n) throws SQLException {
		return new CircularView(row.getString("id"), row.getString("unit_code"), row.getString("unit_path"),
				row.getString("campaign_id"), CircularKind.valueOf(row.getString("kind")),
				row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class),
				row.getString("title"), Level.valueOf(row.getString("reach")),
				CircularStatus.valueOf(row.getString("status")), row.getInt("version"), row.getString("number_"),
				StoredJson.read(row.getString("figures"), CircularFigures.class),
				StoredJson.read(row.getString("sections"), SECTIONS), row.getString("previous_id"),
				row.getString("reason"), row.getString("made_by"), row.getString("submitted_by"),
				row.getString("signed_by"), Moments.read(row, "made_at"), Moments.read(row, "published_at"),
				row.getInt("recipients"), row.getInt("read_count"), Moments.read(row, "urged_at"));
	}

}
