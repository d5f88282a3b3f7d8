package io.campaignflow.route.process;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteStep;
import io.campaignflow.review.RouteTable;
import io.campaignflow.route.RouteEngine.Question;
import io.campaignflow.route.RouteShelf;
import io.campaignflow.route.UnitField;
import io.campaignflow.shared.BusinessRuleViolation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Routes as the deployed decision tables give them: data, never code. A table never
 * changes once deployed, so that its answers are kept under its id; which table a newer
 * version is, every node reads from the database.
 */
@Component
class RouteTables implements RouteTable {

	private final Map<Asked, List<RouteStep>> answers = new ConcurrentHashMap<>();

	private final DecisionService decisions;

	private final RouteShelf routes;

	RouteTables(DecisionService decisions, RouteShelf routes) {
		this.decisions = decisions;
		this.routes = routes;
	}

	@Override
	public List<RouteStep> stepsFor(String route, Integer version, PlanKind kind, OrgUnit unit) {
		Question question = new Question(kind, unit.level(), UnitField.of(unit));
		Asked asked = new Asked(routes.table(route, version), question);
		List<RouteStep> steps = answers.computeIfAbsent(asked, this::evaluate);
		if (steps.isEmpty()) {
			throw new BusinessRuleViolation("route-without-step", unit.name());
		}
		return steps;
	}

	private List<RouteStep> evaluate(Asked asked) {
		return decisions.evaluateDecisionTableById(asked.table(), RouteColumns.variables(asked.question()))
			.getResultList()
			.stream()
			.map(RouteColumns::step)
			.toList();
	}

	private record Asked(String table, Question question) {
	}

}
