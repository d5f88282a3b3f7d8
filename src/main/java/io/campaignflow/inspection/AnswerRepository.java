package io.campaignflow.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code inspection_answer} and {@code inspection_entry}. */
@Repository
class AnswerRepository {

	private final JdbcClient jdbc;

	AnswerRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AnswerView> of(String inspectionId) {
		return jdbc.sql("select * from inspection_answer where inspection_id = ? order by item")
			.param(inspectionId)
			.query(AnswerRepository::answer)
			.list();
	}

	Optional<AnswerView> find(String inspectionId, String item) {
		return jdbc.sql("select * from inspection_answer where inspection_id = ? and item = ?")
			.params(inspectionId, item)
			.query(AnswerRepository::answer)
			.optional();
	}

	void insert(String inspectionId, AnswerView answer) {
		jdbc.sql("""
				insert into inspection_answer (value_, note, version, answered_by, answered_at, inspection_id, item)
				values (?, ?, ?, ?, ?, ?, ?)""").params(values(inspectionId, answer)).update();
	}

	void update(String inspectionId, AnswerView answer) {
		jdbc.sql("""
				update inspection_answer set value_ = ?, note = ?, version = ?, answered_by = ?, answered_at = ?
				where inspection_id = ? and item = ?""").params(values(inspectionId, answer)).update();
	}

	private static Object[] values(String inspectionId, AnswerView answer) {
		return new Object[] { answer.value(), answer.note(), answer.version(), answer.answeredBy(),
				answer.answeredAt().atOffset(ZoneOffset.UTC), inspectionId, answer.item() };
	}

	private static AnswerView answer(ResultSet rs, int row) throws SQLException {
		return new AnswerView(rs.getString("item"), rs.getString("value_"), rs.getString("note"), rs.getLong("version"),
				rs.getString("answered_by"), rs.getObject("answered_at", OffsetDateTime.class).toInstant());
	}

	/** An entry that was taken: which of its edits, and the version it made. */
	record Taken(String inspectionId, int edit, long version) {
	}

	Optional<Taken> taken(String key) {
		return jdbc.sql("select inspection_id, edit_no, version from inspection_entry where entry_key = ?")
			.param(key)
			.query((rs, row) -> new Taken(rs.getString(1), rs.getInt(2), rs.getLong(3)))
			.optional();
	}

	void take(String key, Taken entry) {
		int known = jdbc.sql("update inspection_entry set edit_no = ?, version = ? where entry_key = ?")
			.params(entry.edit(), entry.version(), key)
			.update();
		if (known == 0) {
			jdbc.sql("insert into inspection_entry (entry_key, inspection_id, edit_no, version) values (?, ?, ?, ?)")
				.params(key, entry.inspectionId(), entry.edit(), entry.version())
				.update();
		}
	}

}
