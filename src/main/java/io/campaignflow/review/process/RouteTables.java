package io.campaignflow.review.process;

import io.campaignflow.campaign.RouteCatalogue;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteStep;
import io.campaignflow.review.RouteTable;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Routes as the decision tables {@code review-route*} give them: data, never code. */
@Component
class RouteTables implements RouteTable, RouteCatalogue {

	private static final String PREFIX = "review-route%";

	/**
	 * What the tables call units that are administrative divisions and have no domain.
	 */
	private static final String DIVISION = "DIVISION";

	private final Map<Question, List<RouteStep>> answers = new ConcurrentHashMap<>();

	private final DecisionService decisions;

	private final RepositoryService repository;

	RouteTables(DecisionService decisions, RepositoryService repository) {
		this.decisions = decisions;
		this.repository = repository;
	}

	/**
	 * A table never changes once deployed, so that its answers are kept under its
	 * version.
	 */
	@Override
	public List<RouteStep> stepsFor(String decision, PlanKind kind, OrgUnit unit) {
		String domain = (unit.domain() != null) ? unit.domain().name() : DIVISION;
		Question question = new Question(latest(decision), kind, unit.level(), domain);
		return answers.computeIfAbsent(question, this::evaluate);
	}

	private String latest(String decision) {
		return repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(decision)
			.latestVersion()
			.singleResult()
			.getId();
	}

	private List<RouteStep> evaluate(Question asked) {
		return decisions
			.evaluateDecisionTableById(asked.table(), Map.of("planKind", asked.kind().name(), "unitLevel",
					asked.level().name(), "unitDomain", asked.domain()))
			.getResultList()
			.stream()
			.map(RouteTables::step)
			.toList();
	}

	/** {@code table} is the id of a deployed version. */
	private record Question(String table, PlanKind kind, Level level, String domain) {
	}

	private static RouteStep step(Map<String, Object> row) {
		return new RouteStep((String) row.get("title"), (String) row.get("titleEn"), (String) row.get("role"),
				StepOwner.valueOf((String) row.get("whose")), StepMode.valueOf((String) row.get("mode")),
				number(row, "share", 0), number(row, "workingDays", 0),
				number(row, "remindDays", RouteStep.REMIND_DAYS), number(row, "escalateDays", RouteStep.ESCALATE_DAYS),
				Boolean.TRUE.equals(row.get("askOnce")));
	}

	private static int number(Map<String, Object> row, String column, int otherwise) {
		return (row.get(column) instanceof Number number) ? number.intValue() : otherwise;
	}

	@Override
	public List<RouteChoice> choices() {
		return repository.createDecisionDefinitionQuery()
			.decisionDefinitionKeyLike(PREFIX)
			.latestVersion()
			.orderByDecisionDefinitionKey()
			.asc()
			.list()
			.stream()
			.map(definition -> new RouteChoice(definition.getKey(), definition.getName()))
			.toList();
	}

}
