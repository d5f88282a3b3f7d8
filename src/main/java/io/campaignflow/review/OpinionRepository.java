package io.campaignflow.review;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import io.campaignflow.shared.Actor.Behalf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of opinions; rows are only added. */
@Repository
class OpinionRepository {

	private final JdbcClient jdbc;

	OpinionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(String planId, Opinion opinion) {
		jdbc.sql("""
				insert into review_opinion (id, plan_id, round, step_idx, visit, step_title, account, name, decision,
				  grounds, summary, score, comments, returned_to, resubmission, carried_from,
				  given_at, behalf_account, behalf_name)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(opinion.id())
			.param(planId)
			.param(opinion.round())
			.param(opinion.step())
			.param(opinion.visit())
			.param(opinion.stepTitle())
			.param(opinion.account())
			.param(opinion.name())
			.param(opinion.decision().name())
			.param(StoredJson.write(opinion.grounds()))
			.param(new SqlParameterValue(Types.VARCHAR, opinion.summary()))
			.param(new SqlParameterValue(Types.INTEGER, opinion.score()))
			.param(StoredJson.write(opinion.comments()))
			.param(new SqlParameterValue(Types.INTEGER, opinion.returnedTo()))
			.param(new SqlParameterValue(Types.VARCHAR,
					(opinion.resubmission() != null) ? opinion.resubmission().name() : null))
			.param(new SqlParameterValue(Types.VARCHAR, opinion.carriedFrom()))
			.param(Moments.stored(opinion.at()))
			.param(new SqlParameterValue(Types.VARCHAR, (opinion.behalf() != null) ? opinion.behalf().account() : null))
			.param(new SqlParameterValue(Types.VARCHAR, (opinion.behalf() != null) ? opinion.behalf().name() : null))
			.update();
	}

	/** Of one visit of a step, oldest first. */
	List<Opinion> ofVisit(String planId, ReviewStep step) {
		return jdbc.sql("""
				select * from review_opinion where plan_id = ? and step_idx = ? and visit = ? order by given_at, id""")
			.params(planId, step.id(), step.visit())
			.query(OpinionRepository::opinion)
			.list();
	}

	/** Of a round, oldest first. */
	List<Opinion> ofRound(String planId, int round) {
		return jdbc.sql("select * from review_opinion where plan_id = ? and round = ? order by given_at, id")
			.params(planId, round)
			.query(OpinionRepository::opinion)
			.list();
	}

	/** Of all visits of a step, newest first. */
	List<Opinion> ofStep(String planId, int step) {
		return jdbc.sql("select * from review_opinion where plan_id = ? and step_idx = ? order by given_at desc, id")
			.params(planId, step)
			.query(OpinionRepository::opinion)
			.list();
	}

	/** The one given last by somebody who was asked. */
	Optional<Opinion> last(String planId) {
		return jdbc.sql("""
				select * from review_opinion where plan_id = ? and carried_from is null
				order by given_at desc, id fetch first 1 row only""")
			.param(planId)
			.query(OpinionRepository::opinion)
			.optional();
	}

	/** Of several plans, those that sent the plan back, by plan. */
	Map<String, List<Opinion>> returns(Collection<String> planIds) {
		Map<String, List<Opinion>> found = new HashMap<>();
		if (!planIds.isEmpty()) {
			jdbc.sql("select * from review_opinion where decision = 'RETURN' and plan_id in (:plans)")
				.param("plans", planIds)
				.query((row) -> {
					found.computeIfAbsent(row.getString("plan_id"), (plan) -> new ArrayList<>()).add(opinion(row, 0));
				});
		}
		return found;
	}

	/** Of all rounds, newest first. */
	List<Opinion> all(String planId) {
		return jdbc.sql("select * from review_opinion where plan_id = ? order by given_at desc, id")
			.param(planId)
			.query(OpinionRepository::opinion)
			.list();
	}

	private static Opinion opinion(ResultSet row, int n) throws SQLException {
		String resubmission = row.getString("resubmission");
		return new Opinion(row.getString("id"), row.getInt("round"), row.getInt("step_idx"), row.getInt("visit"),
				row.getString("step_title"), row.getString("account"), row.getString("name"),
				Decision.valueOf(row.getString("decision")),
				StoredJson.read(row.getString("grounds"), StoredLists.GROUNDS), row.getString("summary"),
				ReviewRepository.integer(row, "score"),
				StoredJson.read(row.getString("comments"), StoredLists.COMMENTS),
				ReviewRepository.integer(row, "returned_to"),
				(resubmission != null) ? Resubmission.valueOf(resubmission) : null, row.getString("carried_from"),
				row.getObject("given_at", OffsetDateTime.class).toInstant(), behalf(row));
	}

	private static Behalf behalf(ResultSet row) throws SQLException {
		String account = row.getString("behalf_account");
		return (account != null) ? new Behalf(account, row.getString("behalf_name")) : null;
	}

}
