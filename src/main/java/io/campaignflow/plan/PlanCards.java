package io.campaignflow.plan;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import io.campaignflow.workflow.SeenSubjects.Condition;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names plans for messages. */
@Component
@Transactional(readOnly = true)
class PlanCards implements SubjectCards {

	private final PlanRepository plans;

	private final PlanVisibility visibility;

	private final JdbcClient jdbc;

	PlanCards(PlanRepository plans, PlanVisibility visibility, JdbcClient jdbc) {
		this.plans = plans;
		this.visibility = visibility;
		this.jdbc = jdbc;
	}

	@Override
	public String subjectType() {
		return "plan";
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return plans.find(id).map(PlanCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Condition seen = visibility.of(actor);
		return jdbc.sql("select p.* from plan p where p.id in (:ids) and " + seen.sql())
			.param("ids", ids)
			.params(seen.params())
			.query(PlanRows.MAPPER)
			.list()
			.stream()
			.map(PlanCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(Plan plan) {
		return new SubjectCard("plan", plan.id(), plan.state().title(), plan.identity().unitCode(),
				plan.identity().campaignId(), "/plans/" + plan.id());
	}

}
