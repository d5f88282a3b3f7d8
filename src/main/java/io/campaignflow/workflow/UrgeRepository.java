package io.campaignflow.workflow;

import io.campaignflow.workflow.Urging.Urge;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who urged whom with which words; rows are only added. */
@Repository
class UrgeRepository {

	/** Most lines of a subject that are shown. */
	private static final int MOST = 50;

	private final JdbcTemplate jdbc;

	UrgeRepository(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Gives how many of the tasks were still open and had not been urged meanwhile. */
	int mark(List<WorkItem> tasks, Instant now) {
		return tasks.stream().mapToInt(task -> mark(task, now)).sum();
	}

	private int mark(WorkItem task, Instant now) {
		Instant before = task.handling().urgedAt();
		return jdbc.update("""
				update work_item set urged_at = ? where id = ? and completed_at is null
				and urged_at is not distinct from cast(? as timestamp with time zone)""", WorkRepository.at(now),
				task.id(), before == null ? null : WorkRepository.at(before));
	}

	void insert(WorkSubject subject, String by, String text, Instant now) {
		jdbc.update("""
				insert into task_urge (id, subject_type, subject_id, by_account, text, urged_at)
				values (?, ?, ?, ?, ?, ?)""", UUID.randomUUID().toString(), subject.type(), subject.id(), by, text,
				WorkRepository.at(now));
	}

	/** Newest first. */
	List<Urge> of(String subjectId) {
		return jdbc.query(
				"select * from task_urge where subject_id = ? order by urged_at desc, id fetch first " + MOST
						+ " rows only",
				(row, n) -> new Urge(row.getString("by_account"), row.getString("text"),
						row.getObject("urged_at", OffsetDateTime.class).toInstant()),
				subjectId);
	}

}
