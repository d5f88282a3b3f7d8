package io.campaignflow.workflow;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;

/**
 * What an administrator wants to know of the engine: what is stuck, waits, was deployed.
 */
@Service
public class EngineDesk {

	/** Most lines of a list. */
	public static final int LONGEST = 50;

	private final ManagementService jobs;

	private final RuntimeService processes;

	private final RepositoryService models;

	EngineDesk(ManagementService jobs, RuntimeService processes, RepositoryService models) {
		this.jobs = jobs;
		this.processes = processes;
		this.models = models;
	}

	/** A background step that failed until it was given up. */
	public record Stuck(String jobId, String process, String subjectId, String reason) {
	}

	/** One deployment of the application's models. */
	public record Deployed(String name, Instant at) {
	}

	/** Open processes, steps waiting for their time or turn, steps given up. */
	public record Figures(long processes, long waiting, long stuck) {
	}

	public Figures figures(Actor actor) {
		requireAdministrator(actor);
		return new Figures(processes.createProcessInstanceQuery().count(),
				jobs.createJobQuery().withRetriesLeft().count(), jobs.createJobQuery().noRetriesLeft().count());
	}

	public List<Stuck> stuck(Actor actor) {
		requireAdministrator(actor);
		return jobs.createJobQuery().noRetriesLeft().listPage(0, LONGEST).stream().map(this::described).toList();
	}

	public List<Deployed> deployments(Actor actor) {
		requireAdministrator(actor);
		return models.createDeploymentQuery()
			.orderByDeploymentTime()
			.desc()
			.listPage(0, LONGEST)
			.stream()
			.map(EngineDesk::described)
			.toList();
	}

	/** Lets a step that was given up be tried once more. */
	public void retry(Actor actor, String jobId) {
		requireAdministrator(actor);
		if (jobs.createJobQuery().jobId(jobId).count() == 0) {
			throw new NotFound("job", jobId);
		}
		jobs.setJobRetries(jobId, 1);
	}

	private Stuck described(Job job) {
		var instance = job.getProcessInstanceId() == null ? null
				: processes.createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId()).singleResult();
		return new Stuck(job.getId(), job.getProcessDefinitionKey(),
				instance == null ? null : instance.getBusinessKey(), job.getExceptionMessage());
	}

	private static Deployed described(Deployment deployment) {
		return new Deployed(deployment.getName(), deployment.getDeploymentTime().toInstant());
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.holdsAnywhere(Role.ADMIN.name())) {
			throw new NotAllowed("engine-for-administrators");
		}
	}

}
