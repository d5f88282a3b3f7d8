package io.campaignflow.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of the worklist. */
final class WorkRows {

	static final RowMapper<WorkItem> ROW = (row, index) -> new WorkItem(row.getString("id"), row.getString("kind"),
			row.getString("process"), row.getString("element"), subject(row), row.getString("assignee"), offered(row),
			instant(row, "created_at"), deadline(row), instant(row, "soon_at"), row.getString("completed_by"),
			instant(row, "completed_at"), handling(row));

	private WorkRows() {
	}

	private static Set<String> offered(ResultSet row) throws SQLException {
		String holders = row.getString("offered_to");
		return holders.isEmpty() ? Set.of() : Set.of(holders.split(" "));
	}

	private static WorkItem.Handling handling(ResultSet row) throws SQLException {
		return new WorkItem.Handling(row.getString("owner_account"), row.getString("delegation"),
				row.getString("on_behalf_of"), instant(row, "urged_at"));
	}

	private static WorkSubject subject(ResultSet row) throws SQLException {
		return new WorkSubject(row.getString("subject_type"), row.getString("subject_id"), row.getString("title"),
				row.getString("unit_code"), row.getString("unit_name"), row.getString("campaign_id"),
				row.getInt("round"), row.getString("step"), row.getString("step_en"));
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
