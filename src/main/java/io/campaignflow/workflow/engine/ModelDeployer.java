package io.campaignflow.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the processes, decision tables and forms of the application, before it takes
 * requests. All of them form one deployment, because a task finds its form only in the
 * deployment of its own process; where nothing changed since the last start, nothing
 * happens.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {

	private static final List<String> MODELS = List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn",
			"classpath*:forms/*.form");

	private final RepositoryService repository;

	private final ResourcePatternResolver resources;

	ModelDeployer(RepositoryService repository, ResourcePatternResolver resources) {
		this.repository = repository;
		this.resources = resources;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<Resource> models = MODELS.stream()
			.flatMap(this::find)
			.sorted(Comparator.comparing(Resource::getFilename))
			.toList();
		if (models.isEmpty()) {
			return;
		}
		DeploymentBuilder deployment = repository.createDeployment()
			.name("campaign-flow")
			.source("campaign-flow")
			.enableDuplicateFiltering(false);
		models.forEach(model -> add(deployment, model));
		deployment.deploy();
	}

	private Stream<Resource> find(String pattern) {
		try {
			return Arrays.stream(resources.getResources(pattern));
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot look for models in " + pattern, ex);
		}
	}

	private static void add(DeploymentBuilder deployment, Resource model) {
		try (InputStream content = model.getInputStream()) {
			deployment.addInputStream(model.getFilename(), content);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read the model " + model, ex);
		}
	}

}
