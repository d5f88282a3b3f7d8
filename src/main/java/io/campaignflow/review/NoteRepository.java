package io.campaignflow.review;

import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of internal notes; rows are only added. */
@Repository
class NoteRepository {

	private final JdbcClient jdbc;

	NoteRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Note note) {
		jdbc.sql("""
				insert into review_note (id, plan_id, round, step, step_title, account, name, note, written_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(note.id(), note.planId(), note.round(), note.step(), note.stepTitle(), note.account(), note.name(),
					note.text(), Moments.stored(note.at()))
			.update();
	}

	/** Newest first, at most so many. */
	List<Note> of(String planId, int limit) {
		return jdbc.sql("""
				select * from review_note where plan_id = ? order by written_at desc, id fetch first ? rows only""")
			.params(planId, limit)
			.query(NoteRepository::note)
			.list();
	}

	private static Note note(ResultSet row, int n) throws SQLException {
		return new Note(row.getString("id"), row.getString("plan_id"), row.getInt("round"), row.getInt("step"),
				row.getString("step_title"), row.getString("account"), row.getString("name"), row.getString("note"),
				row.getObject("written_at", OffsetDateTime.class).toInstant());
	}

}
