package io.campaignflow.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of the worklist. */
final class WorkRows {

	/** A row without its candidates. */
	static final RowMapper<WorkItem> ROW = (row, index) -> new WorkItem(row.getString("id"), row.getString("kind"),
			row.getString("process"), row.getString("element"), subject(row), row.getString("assignee"), Set.of(),
			instant(row, "created_at"), deadline(row), row.getString("completed_by"), instant(row, "completed_at"));

	private WorkRows() {
	}

	/** The items with the candidates they are offered to, one query for all. */
	static List<WorkItem> with(JdbcTemplate jdbc, List<WorkItem> items) {
		if (items.isEmpty()) {
			return items;
		}
		Map<String, Set<String>> holders = new HashMap<>();
		Object[] ids = items.stream().map(WorkItem::id).toArray();
		jdbc.query("select task_id, holder from work_offer where task_id in (" + Sql.marks(ids.length) + ")", row -> {
			holders.computeIfAbsent(row.getString(1), id -> new TreeSet<>()).add(row.getString(2));
		}, ids);
		return items.stream().map(item -> offered(item, holders.getOrDefault(item.id(), Set.of()))).toList();
	}

	private static WorkItem offered(WorkItem item, Set<String> candidates) {
		return new WorkItem(item.id(), item.kind(), item.process(), item.element(), item.subject(), item.assignee(),
				candidates, item.createdAt(), item.dueAt(), item.completedBy(), item.completedAt());
	}

	private static WorkSubject subject(ResultSet row) throws SQLException {
		return new WorkSubject(row.getString("subject_type"), row.getString("subject_id"), row.getString("title"),
				row.getString("unit_code"), row.getString("unit_name"), row.getString("campaign_id"),
				row.getInt("round"), row.getString("step"));
	}

	private static Instant deadline(ResultSet row) throws SQLException {
		Instant due = instant(row, "due_at");
		return WorkRepository.NO_DEADLINE.toInstant().equals(due) ? null : due;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return time == null ? null : time.toInstant();
	}

}
