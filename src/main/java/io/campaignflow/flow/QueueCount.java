package io.campaignflow.flow;

import io.campaignflow.flow.PaceRepository.At;
import io.campaignflow.flow.PaceRepository.Queue;
import io.campaignflow.workflow.PassedTask;
import io.campaignflow.workflow.TaskRecord;
import io.campaignflow.workflow.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Counts what waits at each step, walking once over the open tasks; several people asked
 * about one subject at a step count once.
 */
@Component
class QueueCount {

	private final TaskRecord tasks;

	private final PaceRepository pace;

	private final StepRepository steps;

	private final StepNames names;

	private final Clock clock;

	QueueCount(TaskRecord tasks, PaceRepository pace, StepRepository steps, StepNames names, Clock clock) {
		this.tasks = tasks;
		this.pace = pace;
		this.steps = steps;
		this.names = names;
		this.clock = clock;
	}

	/** Counts anew; gives the plans that have an open task. */
	Set<String> recount() {
		Walk walk = new Walk(clock.instant());
		tasks.eachOpen(walk::accept);
		steps.keep(walk.steps.values());
		pace.replace(walk.counted);
		return walk.plans;
	}

	/** One walk over the open tasks, those of a subject together. */
	private final class Walk {

		private final Instant now;

		private final Map<At, Queue> counted = new HashMap<>();

		private final Map<String, StepKey> steps = new HashMap<>();

		private final Set<String> plans = new HashSet<>();

		private final Set<String> seen = new HashSet<>();

		private String subject;

		Walk(Instant now) {
			this.now = now;
		}

		void accept(PassedTask task) {
			WorkItem item = task.item();
			if (task.unitPath().isEmpty()) {
				return;
			}
			if (!item.subject().id().equals(subject)) {
				subject = item.subject().id();
				seen.clear();
			}
			StepKey step = names.of(item);
			if (seen.add(step.id())) {
				count(task, step);
			}
		}

		private void count(PassedTask task, StepKey step) {
			WorkItem item = task.item();
			boolean late = item.dueAt() != null && item.dueAt().isBefore(now);
			String campaign = (item.subject().campaignId() == null) ? "" : item.subject().campaignId();
			steps.putIfAbsent(step.id(), step);
			if ("plan".equals(item.subject().type()) && item.process().equals(Route.PLANS)) {
				plans.add(item.subject().id());
			}
			for (String unit : UnitPath.codes(task.unitPath())) {
				counted.merge(new At(unit, campaign, step.id()), new Queue(1, late ? 1 : 0),
						(before, one) -> new Queue(before.waiting() + 1, before.late() + one.late()));
			}
		}

	}

}
