package io.campaignflow.workflow;

import io.campaignflow.storage.Walking;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks as they were passed, for figures and logs of all of them. No visibility check.
 */
@Service
@Transactional(readOnly = true)
public class TaskRecord {

	private static final RowMapper<PassedTask> ROW = (row, n) -> new PassedTask(WorkRows.ROW.mapRow(row, n),
			row.getString("unit_path"), row.getString("ended_how"));

	private final JdbcTemplate jdbc;

	private final Walking walking;

	TaskRecord(JdbcTemplate jdbc, Walking walking) {
		this.jdbc = jdbc;
		this.walking = walking;
	}

	/**
	 * The next tasks that ended at or after a moment, in the order of their end; of those
	 * that ended at that very moment only the ones after {@code id}.
	 */
	public List<PassedTask> endedAfter(Instant at, String id, int limit) {
		return jdbc.query("""
				select * from work_item where completed_at >= ? and (completed_at > ? or id > ?)
				order by completed_at, id fetch first ? rows only""", ROW, WorkRepository.at(at), WorkRepository.at(at),
				id, limit);
	}

	/**
	 * Hands over the open tasks of all subjects one by one, those of a subject together.
	 */
	public void eachOpen(Consumer<PassedTask> reader) {
		walking.each("select * from work_item where completed_at is null order by subject_id, created_at, id",
				(row) -> reader.accept(ROW.mapRow(row, 0)));
	}

	/** Every task of these subjects, as they came into being. */
	public List<PassedTask> ofSubjects(Collection<String> subjectIds) {
		return subjectIds.isEmpty() ? List.of() : jdbc.query("select * from work_item where subject_id in ("
				+ Sql.marks(subjectIds.size()) + ") order by subject_id, created_at, id", ROW, subjectIds.toArray());
	}

}
