package io.campaignflow.route.process;

import io.campaignflow.route.RouteShelf;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Records the tables that came with the product as versions of their routes, after the
 * models were deployed and before the first request. Where a newer product brings the
 * same rows nothing is recorded; other rows are the next version.
 */
@Component
class ShippedRoutes implements SmartLifecycle {

	private static final String BUNDLE = "campaign-flow";

	private final RepositoryService repository;

	private final RouteShelf routes;

	private boolean running;

	ShippedRoutes(RepositoryService repository, RouteShelf routes) {
		this.repository = repository;
		this.routes = routes;
	}

	@Override
	public void start() {
		newestBundle().stream().flatMap(bundle -> tables(bundle).stream()).forEach(this::record);
		running = true;
	}

	private List<Deployment> newestBundle() {
		return repository.createDeploymentQuery().deploymentName(BUNDLE).orderByDeploymentTime().desc().listPage(0, 1);
	}

	private List<DecisionDefinition> tables(Deployment bundle) {
		return repository.createDecisionDefinitionQuery()
			.deploymentId(bundle.getId())
			.orderByDecisionDefinitionKey()
			.asc()
			.list();
	}

	private void record(DecisionDefinition table) {
		routes.record(table.getKey(),
				RouteTableReader.read(repository.getDmnModelInstance(table.getId()), table.getKey()), table.getId());
	}

	@Override
	public void stop() {
		running = false;
	}

	@Override
	public boolean isRunning() {
		return running;
	}

	/** Before the web server, which starts in one of the last phases. */
	@Override
	public int getPhase() {
		return 0;
	}

}
