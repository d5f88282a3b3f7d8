package io.campaignflow.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The forms as they were deployed with a process: a task started before an upgrade keeps
 * the form it was started with.
 */
@Component
class FormLibrary {

	private final Map<String, TaskForm> forms = new ConcurrentHashMap<>();

	private final ObjectProvider<RepositoryService> repository;

	FormLibrary(ObjectProvider<RepositoryService> repository) {
		this.repository = repository;
	}

	/**
	 * The form in the deployment of a process definition (the engine's id of one
	 * version).
	 */
	TaskForm get(String definition, String form) {
		String key = definition + "/" + form;
		TaskForm known = forms.get(key);
		if (known == null) {
			known = read(definition, form);
			forms.put(key, known);
		}
		return known;
	}

	private TaskForm read(String definition, String form) {
		RepositoryService models = repository.getObject();
		String deployment = models.getProcessDefinition(definition).getDeploymentId();
		try (InputStream file = models.getResourceAsStream(deployment, form + ".form")) {
			return FormParser.parse(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read the form " + form, ex);
		}
	}

}
