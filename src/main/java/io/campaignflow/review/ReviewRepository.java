package io.campaignflow.review;

import io.campaignflow.storage.StoredJson;
import io.campaignflow.storage.TransactionMemory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of reviews: one row a plan, read and written whole. */
@Repository
class ReviewRepository {

	private static final String SELECT = "select * from review where plan_id = ?";

	private static final String UPDATE = """
			update review set drafted_by = :drafter, drafter_note = :note, signed_by = :signer,
			  launching_unit = :unit, scored = :scored, steps = :steps, step_ids = :ids, next_step = :next, place = :place, together = :together,
			  waiting = :waiting,
			  outcome = :outcome, revoked_by = :revoker, revoker_name = :revokerName, revoke_reason = :reason,
			  last_move = :move, moved_by = :mover, mover_name = :moverName where plan_id = :plan""";

	private final TransactionMemory<Review> memory = new TransactionMemory<>();

	private final JdbcClient jdbc;

	ReviewRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(String planId) {
		jdbc.sql("insert into review (plan_id, scored, steps, next_step, waiting) values (?, false, '[]', 0, '[]')")
			.param(planId)
			.update();
	}

	Optional<Review> find(String planId) {
		return memory.recall(planId, () -> read(SELECT, planId));
	}

	/** As they are stored. */
	List<Review> all(Collection<String> planIds) {
		return planIds.isEmpty() ? List.of()
				: jdbc.sql("select * from review where plan_id in (:plans)")
					.param("plans", planIds)
					.query((row, n) -> review(row.getString("plan_id"), row))
					.list();
	}

	/** Places of plans on their routes, see {@link Way#place()}. */
	Map<String, Integer> places(Collection<String> planIds) {
		Map<String, Integer> places = new HashMap<>();
		if (!planIds.isEmpty()) {
			jdbc.sql("select plan_id, place from review where plan_id in (:plans)")
				.param("plans", planIds)
				.query((row) -> {
					places.put(row.getString("plan_id"), row.getInt("place"));
				});
		}
		return places;
	}

	/**
	 * With its row locked until the transaction ends, so that opinions are weighed one
	 * after another.
	 */
	Optional<Review> lock(String planId) {
		return memory.recallLocked(planId, () -> read(SELECT + " for update", planId));
	}

	private Optional<Review> read(String sql, String planId) {
		return jdbc.sql(sql).param(planId).query((row, n) -> review(planId, row)).optional();
	}

	/** Written once, at the end of the transaction, however often it changes in it. */
	void update(Review review) {
		memory.writeLater(review.planId(), review, this::write);
	}

	private void write(Review review) {
		Way way = review.way();
		JdbcClient.StatementSpec update = jdbc.sql(UPDATE)
			.param("plan", review.planId())
			.param("drafter", review.signatures().draftedBy(), Types.VARCHAR)
			.param("note", review.signatures().drafterNote(), Types.VARCHAR)
			.param("signer", review.signatures().signedBy(), Types.VARCHAR)
			.param("unit", review.terms().launchingUnit(), Types.VARCHAR)
			.param("scored", review.terms().scored())
			.param("steps", StoredJson.write(way.steps().all()))
			.param("ids", way.steps().ids())
			.param("next", way.next())
			.param("place", way.place())
			.param("together", way.isTogether())
			.param("waiting", StoredJson.write(way.waiting()))
			.param("outcome", (way.outcome() != null) ? way.outcome().name() : null, Types.VARCHAR);
		who(update, review).update();
	}

	private static JdbcClient.StatementSpec who(JdbcClient.StatementSpec update, Review review) {
		Optional<Revocation> revocation = Optional.ofNullable(review.revocation());
		Optional<LastMove> last = Optional.ofNullable(review.last());
		return update.param("revoker", revocation.map(Revocation::account).orElse(null), Types.VARCHAR)
			.param("revokerName", revocation.map(Revocation::name).orElse(null), Types.VARCHAR)
			.param("reason", revocation.map(Revocation::reason).orElse(null), Types.VARCHAR)
			.param("move", last.map(LastMove::move).map(Enum::name).orElse(null), Types.VARCHAR)
			.param("mover", last.map(LastMove::account).orElse(null), Types.VARCHAR)
			.param("moverName", last.map(LastMove::name).orElse(null), Types.VARCHAR);
	}

	private static Review review(String planId, ResultSet row) throws SQLException {
		Way way = new Way(new Steps(StoredJson.read(row.getString("steps"), StoredLists.STEPS), row.getInt("step_ids")),
				row.getInt("next_step"), StoredJson.read(row.getString("waiting"), StoredLists.NUMBERS), outcome(row));
		return new Review(planId, way, new Review.Record(
				new Signatures(row.getString("drafted_by"), row.getString("drafter_note"), row.getString("signed_by")),
				new Terms(row.getString("launching_unit"), row.getBoolean("scored")), revocation(row), last(row)));
	}

	private static Revocation revocation(ResultSet row) throws SQLException {
		String by = row.getString("revoked_by");
		return (by != null) ? new Revocation(by, row.getString("revoker_name"), row.getString("revoke_reason")) : null;
	}

	private static LastMove last(ResultSet row) throws SQLException {
		String move = row.getString("last_move");
		return (move != null)
				? new LastMove(ReviewMove.valueOf(move), row.getString("moved_by"), row.getString("mover_name")) : null;
	}

	private static Outcome outcome(ResultSet row) throws SQLException {
		String stored = row.getString("outcome");
		return (stored != null) ? Outcome.valueOf(stored) : null;
	}

	static Integer integer(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

}
