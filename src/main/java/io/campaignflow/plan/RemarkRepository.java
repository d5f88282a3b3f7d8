package io.campaignflow.plan;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reviewers remarked and drafters answered. */
@Repository
class RemarkRepository {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	RemarkRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Stores the remarks of a round in the order given. */
	void insert(String planId, int round, List<Remark> remarks) {
		List<Integer> places = IntStream.range(0, remarks.size()).boxed().toList();
		batch.batchUpdate(RemarkRows.INSERT, places, 200, (statement, place) -> {
			statement.setString(1, planId);
			statement.setInt(2, round);
			statement.setInt(3, place);
			RemarkRows.write(statement, remarks.get(place));
		});
	}

	/** Of all rounds, oldest first. */
	List<Remark> of(String planId) {
		return withPast(planId,
				jdbc.sql("select * from plan_remark where plan_id = ? order by round, place")
					.param(planId)
					.query(RemarkRows.MAPPER)
					.list());
	}

	/** Those whose answer the return of a round asked for, oldest first. */
	List<Remark> askedIn(String planId, int round) {
		return withPast(planId,
				jdbc.sql("select * from plan_remark where plan_id = ? and asked_in = ? order by round, place")
					.params(planId, round)
					.query(RemarkRows.MAPPER)
					.list());
	}

	private List<Remark> withPast(String planId, List<Remark> remarks) {
		if (remarks.stream().allMatch((remark) -> remark.askedIn() == remark.round())) {
			return remarks;
		}
		Map<String, List<Remark.Past>> past = jdbc.sql("""
				select p.* from plan_remark_past p join plan_remark r on r.id = p.remark_id
				where r.plan_id = ? order by p.round""")
			.param(planId)
			.query((row, n) -> Map.entry(row.getString("remark_id"), RemarkRows.past(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return remarks.stream().map((remark) -> remark.with(past.getOrDefault(remark.id(), List.of()))).toList();
	}

	void answer(String planId, List<DraftChange.Answer> answers) {
		batch.batchUpdate("update plan_remark set answer = ?, answer_kind = ? where plan_id = ? and id = ?", answers,
				200, (statement, answer) -> {
					statement.setString(1, Objects.requireNonNullElse(answer.text(), ""));
					statement.setString(2, (answer.kind() == null) ? null : answer.kind().name());
					statement.setString(3, planId);
					statement.setString(4, answer.remark());
				});
	}

	/** Where passages stand in a new revision. */
	void place(List<Remark> remarks) {
		batch.batchUpdate("""
				update plan_remark set place_how = ?, place_revision = ?, place_section = ?, place_start = ?,
				  place_quote = ? where id = ?""", remarks, 200, RemarkRepository::writePlace);
	}

	private static void writePlace(PreparedStatement statement, Remark remark) throws SQLException {
		RemarkRows.write(statement, 1, remark.place());
		statement.setString(6, remark.id());
	}

	void stand(String remarkId, Remark.Standing standing) {
		jdbc.sql("""
				update plan_remark set settled_by = ?, reopened_by = ?, reopened_in = ?, reopen_reason = ?
				where id = ?""")
			.param(RemarkRows.text(standing.settledBy()))
			.param(RemarkRows.text(standing.reopenedBy()))
			.param(RemarkRows.number(standing.reopenedIn()))
			.param(RemarkRows.text(standing.reason()))
			.param(remarkId)
			.update();
	}

	/**
	 * Those reopened in this round are to be answered again: what was said before is put
	 * aside.
	 */
	void askAgain(String planId, int round) {
		int reopened = jdbc.sql("""
				insert into plan_remark_past (remark_id, round, answer_kind, answer, reopened_by, reopen_reason)
				select id, reopened_in, answer_kind, answer, reopened_by, reopen_reason from plan_remark
				where plan_id = ? and reopened_in = ?""").params(planId, round).update();
		if (reopened > 0) {
			jdbc.sql("""
					update plan_remark set asked_in = reopened_in, answer = '', answer_kind = null, reopened_by = null,
					  reopened_in = null, reopen_reason = null where plan_id = ? and reopened_in = ?""")
				.params(planId, round)
				.update();
		}
	}

	/** What the last return asked to be answered; nothing in the first round. */
	List<Remark> toAnswer(Plan plan) {
		int round = plan.state().round();
		return (round == 1) ? List.of() : askedIn(plan.id(), round - 1);
	}

}
