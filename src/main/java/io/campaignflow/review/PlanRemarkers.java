package io.campaignflow.review;

import io.campaignflow.shared.Remarkers;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever returned a plan in a round waits for the answers to what they remarked. */
@Component
@Transactional(readOnly = true)
class PlanRemarkers implements Remarkers {

	private final JdbcClient jdbc;

	PlanRemarkers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String subjectType() {
		return "plan";
	}

	@Override
	public Set<String> of(String subjectId, int round) {
		return jdbc.sql("select distinct account from review_opinion where plan_id = ? and round = ? and decision = ?")
			.params(subjectId, round, Decision.RETURN.name())
			.query(String.class)
			.set();
	}

}
