package io.campaignflow.plan;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reviewers remarked and drafters answered. */
@Repository
class RemarkRepository {

	private static final RowMapper<Remark> MAPPER = (rs, row) -> new Remark(rs.getString("id"), rs.getInt("round"),
			rs.getString("step"), rs.getString("section"), rs.getString("quote"), rs.getString("remark"),
			rs.getString("answer"));

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	RemarkRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Stores the remarks of a round in the order given. */
	void insert(String planId, int round, List<Remark> remarks) {
		List<Integer> places = IntStream.range(0, remarks.size()).boxed().toList();
		batch.batchUpdate("""
				insert into plan_remark (plan_id, round, place, id, step, section, quote, remark, answer)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", places, 200, (statement, place) -> {
			statement.setString(1, planId);
			statement.setInt(2, round);
			statement.setInt(3, place);
			write(statement, remarks.get(place));
		});
	}

	private static void write(PreparedStatement statement, Remark remark) throws SQLException {
		statement.setString(4, remark.id());
		statement.setString(5, Objects.requireNonNullElse(remark.step(), ""));
		statement.setString(6, Objects.requireNonNullElse(remark.section(), ""));
		statement.setString(7, Objects.requireNonNullElse(remark.quote(), ""));
		statement.setString(8, remark.text());
		statement.setString(9, Objects.requireNonNullElse(remark.answer(), ""));
	}

	/** Of all rounds, oldest first. */
	List<Remark> of(String planId) {
		return jdbc.sql("select * from plan_remark where plan_id = ? order by round, place")
			.param(planId)
			.query(MAPPER)
			.list();
	}

	List<Remark> of(String planId, int round) {
		return jdbc.sql("select * from plan_remark where plan_id = ? and round = ? order by place")
			.params(planId, round)
			.query(MAPPER)
			.list();
	}

	void answer(String planId, List<DraftChange.Answer> answers) {
		batch.batchUpdate("update plan_remark set answer = ? where plan_id = ? and id = ?", answers, 200,
				(statement, answer) -> {
					statement.setString(1, Objects.requireNonNullElse(answer.text(), ""));
					statement.setString(2, planId);
					statement.setString(3, answer.remark());
				});
	}

}
