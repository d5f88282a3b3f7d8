package io.campaignflow.review;

import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.storage.TransactionMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of reviews and their steps. */
@Repository
class ReviewRepository {

	private static final String SELECT = "select * from review where plan_id = ?";

	private final TransactionMemory<Review> memory = new TransactionMemory<>();

	private final TransactionMemory<Signatures> signatures = new TransactionMemory<>();

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	ReviewRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	void insert(String planId) {
		jdbc.sql("insert into review (plan_id, next_step, waiting) values (?, 0, '[]')").param(planId).update();
	}

	Optional<Review> find(String planId) {
		return memory.recall(planId, () -> read(SELECT, planId));
	}

	/**
	 * With its row locked until the transaction ends, so that opinions are weighed one
	 * after another.
	 */
	Optional<Review> lock(String planId) {
		return memory.recallLocked(planId, () -> read(SELECT + " for update", planId));
	}

	private Optional<Review> read(String sql, String planId) {
		return jdbc.sql(sql)
			.param(planId)
			.query((row, n) -> new Review(planId, steps(planId), row.getInt("next_step"),
					StoredLists.read(row.getString("waiting"), StoredLists.NUMBERS), outcome(row)))
			.optional();
	}

	List<ReviewStep> steps(String planId) {
		return jdbc.sql("select * from review_step where plan_id = ? order by idx")
			.param(planId)
			.query((row, n) -> step(row))
			.list();
	}

	/** Stores the way; of the steps, those that differ from the ones read. */
	void update(Review review, List<ReviewStep> read) {
		jdbc.sql("update review set next_step = ?, waiting = ?, outcome = ? where plan_id = ?")
			.param(review.next())
			.param(StoredLists.write(review.waiting()))
			.param(new SqlParameterValue(Types.VARCHAR, (review.outcome() != null) ? review.outcome().name() : null))
			.param(review.planId())
			.update();
		if (read.isEmpty()) {
			insertSteps(review);
		}
		else {
			review.steps().stream().filter(step -> !read.contains(step)).forEach(step -> update(review.planId(), step));
		}
	}

	private void insertSteps(Review review) {
		batch.batchUpdate("""
				insert into review_step (plan_id, idx, title, role_name, whose, step_mode, share, working_days, visit,
				  state, candidates, left_to_office, since) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				review.steps(), 50, (statement, step) -> {
					RouteStep route = step.route();
					statement.setString(1, review.planId());
					statement.setInt(2, step.index());
					statement.setString(3, route.title());
					statement.setString(4, route.role());
					statement.setString(5, route.whose().name());
					statement.setString(6, route.mode().name());
					statement.setInt(7, route.share());
					statement.setInt(8, route.workingDays());
					statement.setInt(9, step.visit());
					statement.setString(10, step.state().name());
					statement.setString(11, StoredLists.write(step.candidates()));
					statement.setBoolean(12, step.leftToOffice());
					statement.setObject(13, time(step.since()), Types.TIMESTAMP_WITH_TIMEZONE);
				});
	}

	private void update(String planId, ReviewStep step) {
		jdbc.sql("""
				update review_step set visit = ?, state = ?, candidates = ?, left_to_office = ?, since = ?
				where plan_id = ? and idx = ?""")
			.param(step.visit())
			.param(step.state().name())
			.param(StoredLists.write(step.candidates()))
			.param(step.leftToOffice())
			.param(new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, time(step.since())))
			.param(planId)
			.param(step.index())
			.update();
	}

	Signatures signatures(String planId) {
		return signatures.recall(planId, () -> readSignatures(planId)).orElse(Signatures.NONE);
	}

	private Optional<Signatures> readSignatures(String planId) {
		return jdbc.sql("select drafted_by, drafter_note, signed_by from review where plan_id = ?")
			.param(planId)
			.query((row, n) -> new Signatures(row.getString(1), row.getString(2), row.getString(3)))
			.optional();
	}

	void drafted(String planId, String account, String note) {
		jdbc.sql("update review set drafted_by = ?, drafter_note = ?, signed_by = null where plan_id = ?")
			.params(account, note, planId)
			.update();
		signatures.forgetAll();
	}

	void signed(String planId, String account) {
		jdbc.sql("update review set signed_by = ? where plan_id = ?").params(account, planId).update();
		signatures.forgetAll();
	}

	private static ReviewStep step(ResultSet row) throws SQLException {
		RouteStep route = new RouteStep(row.getString("title"), row.getString("role_name"),
				StepOwner.valueOf(row.getString("whose")), StepMode.valueOf(row.getString("step_mode")),
				row.getInt("share"), row.getInt("working_days"));
		OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
		return new ReviewStep(row.getInt("idx"), route, row.getInt("visit"), StepState.valueOf(row.getString("state")),
				StoredLists.read(row.getString("candidates"), StoredLists.WORDS), row.getBoolean("left_to_office"),
				(since != null) ? since.toInstant() : null);
	}

	private static Outcome outcome(ResultSet row) throws SQLException {
		String stored = row.getString("outcome");
		return (stored != null) ? Outcome.valueOf(stored) : null;
	}

	static Integer integer(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

	static OffsetDateTime time(Instant at) {
		return (at != null) ? at.atOffset(ZoneOffset.UTC) : null;
	}

}
