package io.campaignflow.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The trail of tasks between people; rows are only added. */
@Repository
class MoveRepository {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private final JdbcTemplate jdbc;

	private final Clock clock;

	MoveRepository(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void insert(WorkItem before, TaskChange change, MoveOrder order, String by, Map<String, Object> answers) {
		jdbc.update("""
				insert into task_move (id, task_id, subject_id, move, from_account, to_account, by_account, reason,
				answers, moved_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", UUID.randomUUID().toString(), before.id(),
				before.subject().id(), order.kind().name(), before.assignee(), change.assignee(), by, order.reason(),
				answers.isEmpty() ? null : written(answers), WorkRepository.at(clock.instant()));
	}

	/** Oldest first. */
	List<TaskMove> of(String taskId) {
		return jdbc.query("select * from task_move where task_id = ? order by moved_at, id", MoveRepository::move,
				taskId);
	}

	private static TaskMove move(ResultSet row, int n) throws SQLException {
		String answers = row.getString("answers");
		return new TaskMove(MoveKind.valueOf(row.getString("move")), row.getString("from_account"),
				row.getString("to_account"), row.getString("by_account"), row.getString("reason"),
				answers == null ? Map.of() : read(answers),
				row.getObject("moved_at", OffsetDateTime.class).toInstant());
	}

	private static String written(Map<String, Object> answers) {
		try {
			return JSON.writeValueAsString(answers);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Checked answers are plain values", ex);
		}
	}

	private static Map<String, Object> read(String answers) {
		try {
			return JSON.readValue(answers, ANSWERS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Stored answers are JSON", ex);
		}
	}

}
