package io.campaignflow.route.process;

import io.campaignflow.route.RouteDraft;
import io.campaignflow.route.RouteEngine;
import io.campaignflow.route.RouteRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/**
 * Deploys and asks the decision tables of routes. Only the application deploys; a
 * deployment joins the transaction that records the version.
 */
@Component
class DecisionTables implements RouteEngine {

	private static final String SOURCE = "campaign-flow-routes";

	/** The key of a table that is asked without being deployed. */
	private static final String UNSAVED = "unsaved";

	/** A deployed table never changes, so that its answers are kept. */
	private final Map<Asked, List<Hit>> answers = new ConcurrentHashMap<>();

	private final RepositoryService repository;

	private final RouteTableWriter writer;

	private final HitFinder finder;

	DecisionTables(RepositoryService repository, RouteTableWriter writer, HitFinder finder) {
		this.repository = repository;
		this.writer = writer;
		this.finder = finder;
	}

	@Override
	public String deploy(String key, RouteDraft draft) {
		DmnModelInstance model = writer.write(key, draft);
		return repository.createDeployment()
			.name(key)
			.source(SOURCE)
			.addString(key + ".dmn", Dmn.convertToString(model))
			.deployWithResult()
			.getDeployedDecisionDefinitions()
			.stream()
			.map(DecisionDefinition::getId)
			.findFirst()
			.orElseThrow();
	}

	@Override
	public List<Hit> ask(String decision, Question question) {
		return answers.computeIfAbsent(new Asked(decision, question), this::find);
	}

	private List<Hit> find(Asked asked) {
		String decision = asked.decision();
		String key = repository.getDecisionDefinition(decision).getKey();
		try (InputStream model = repository.getDecisionModel(decision)) {
			return finder.find(Dmn.readModelFromStream(model), key, asked.question());
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read the decision table " + decision, ex);
		}
	}

	@Override
	public List<Hit> ask(List<RouteRow> rows, Question question) {
		return finder.find(writer.write(UNSAVED, new RouteDraft(UNSAVED, "", "", rows)), UNSAVED, question);
	}

	private record Asked(String decision, Question question) {
	}

}
