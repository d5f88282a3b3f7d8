package io.campaignflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Does what the engine's job executor, off in tests, does in the background: one round
 * after another until nothing of those processes is left; timers are none of it, tries
 * that failed are made again.
 */
public final class BackgroundJobs {

	private BackgroundJobs() {
	}

	/** Confirmed launches, and the plans they open. */
	public static void launch(ManagementService management) {
		run(management, "campaign-launch", "plan-opening");
	}

	/** Whatever is ready of processes of these names. */
	public static void run(ManagementService management, String... processes) {
		for (List<Job> ready = ready(management, processes); !ready.isEmpty(); ready = ready(management, processes)) {
			ready.forEach((job) -> management.executeJob(job.getId()));
		}
	}

	private static List<Job> ready(ManagementService management, String... processes) {
		return List.of(processes)
			.stream()
			.flatMap((process) -> management.createJobQuery()
				.processDefinitionKey(process)
				.withRetriesLeft()
				.messages()
				.list()
				.stream())
			.toList();
	}

}
