package io.campaignflow.review;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.events.ReviewEvent.DueSoon;
import io.campaignflow.review.events.ReviewEvent.Overdue;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a plan's tasks are due soon or overdue; who is told how is others' business.
 */
@Service
@Transactional
public class ReviewDeadlines {

	private final Plans plans;

	private final Tasks tasks;

	private final NextUp nextUp;

	private final ApplicationEventPublisher events;

	ReviewDeadlines(Plans plans, Tasks tasks, NextUp nextUp, ApplicationEventPublisher events) {
		this.plans = plans;
		this.tasks = tasks;
		this.nextUp = nextUp;
		this.events = events;
	}

	/** The plan's open tasks are due soon. */
	public void remind(String planId) {
		List<WorkItem> open = tasks.openOf(planId);
		if (!open.isEmpty()) {
			WorkItem task = open.get(0);
			events.publishEvent(
					new DueSoon(planId, plans.get(planId).round(), task.kind(), task.element(), task.subject().step(),
							task.subject().stepEn(), WorkItem.holdersOf(open), task.dueAt(), Actor.SYSTEM.account()));
		}
	}

	/** The plan's open tasks are overdue: the next one up learns of it. */
	public void escalate(String planId) {
		List<WorkItem> open = tasks.openOf(planId);
		if (!open.isEmpty()) {
			WorkItem task = open.get(0);
			PlanView plan = plans.get(planId);
			events.publishEvent(new Overdue(planId, plan.round(), task.kind(), task.element(), task.subject().step(),
					task.subject().stepEn(), WorkItem.holdersOf(open), task.dueAt(), nextUp.of(plan),
					Actor.SYSTEM.account()));
		}
	}

}
