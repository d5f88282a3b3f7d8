package io.campaignflow.route.process;

import io.campaignflow.route.RouteEngine.Hit;
import io.campaignflow.route.RouteEngine.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/**
 * Asks a decision table outside of the process engine, by the same decision engine, and
 * learns which of its rows hit.
 */
@Component
class HitFinder {

	private final ThreadLocal<List<DmnEvaluatedDecisionRule>> hits = ThreadLocal.withInitial(ArrayList::new);

	private final DmnEngine engine;

	HitFinder() {
		DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
		configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
		this.engine = configuration.buildEngine();
	}

	private void note(DmnDecisionTableEvaluationEvent event) {
		hits.get().addAll(event.getMatchingRules());
	}

	List<Hit> find(DmnModelInstance model, String key, Question question) {
		hits.get().clear();
		try {
			engine.evaluateDecisionTable(key, model, RouteColumns.variables(question));
			return hits.get().stream().map(HitFinder::hit).toList();
		}
		finally {
			hits.remove();
		}
	}

	private static Hit hit(DmnEvaluatedDecisionRule rule) {
		Map<String, Object> answers = rule.getOutputEntries()
			.values()
			.stream()
			.filter(output -> output.getValue().getValue() != null)
			.collect(Collectors.toMap(output -> output.getOutputName(), output -> output.getValue().getValue()));
		return new Hit(RouteColumns.row(rule.getId()), RouteColumns.step(answers));
	}

}
