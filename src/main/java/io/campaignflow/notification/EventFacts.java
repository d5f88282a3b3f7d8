package io.campaignflow.notification;

import io.campaignflow.organisation.Role;
import io.campaignflow.plan.events.LaunchEvent.PlansOpened;
import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import io.campaignflow.plan.events.PlanEvent.PlanGivenBack;
import io.campaignflow.plan.events.PlanEvent.PlanReturned;
import io.campaignflow.workflow.events.TaskEvent.TaskClosed;
import io.campaignflow.workflow.events.TaskEvent.TaskHanded;
import io.campaignflow.workflow.events.TaskEvent.TaskOffered;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event is told to whom. Stands in the transactions of others: it only notes facts,
 * and asks nothing.
 */
@Component
class EventFacts {

	private static final List<String> DRAFTER = List.of(Role.DRAFTER + "@");

	private static final List<String> DRAFTER_AND_HEAD = List.of(Role.DRAFTER + "@", Role.HEAD + "@");

	private final Outbox outbox;

	EventFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(TaskOffered event) {
		outbox.add(new Fact(MessageKind.TASK, event.subjectType(), event.subjectId(), event.taskId(),
				List.copyOf(event.holders()),
				new Details(event.actor(), event.kind(), event.step(), event.dueAt(), null)));
	}

	@EventListener
	void on(TaskHanded event) {
		outbox.add(new Fact(MessageKind.TASK, event.subjectType(), event.subjectId(), event.taskId(),
				List.of(event.holder()), new Details(event.actor(), event.kind(), event.step(), event.dueAt(), null)));
	}

	@EventListener
	void on(TaskClosed event) {
		outbox.add(Fact.taskOver(event.taskId()));
	}

	@EventListener
	void on(PlanGivenBack event) {
		plan(MessageKind.RETURNED, event.planId(), DRAFTER, Details.by(event.actor(), event.reason()));
	}

	@EventListener
	void on(PlanReturned event) {
		plan(MessageKind.RETURNED, event.planId(), DRAFTER_AND_HEAD, Details.by(event.actor(), null));
	}

	@EventListener
	void on(PlanApproved event) {
		plan(MessageKind.APPROVED, event.planId(), DRAFTER_AND_HEAD, Details.by(event.actor(), event.number()));
	}

	@EventListener
	void on(PlansOpened event) {
		outbox.add(Fact.about(MessageKind.LAUNCHED, event.subjectType(), event.subjectId(), List.of(Role.OFFICE + "@"),
				Details.by(event.actor(), String.valueOf(event.created()))));
	}

	private void plan(MessageKind kind, String planId, List<String> to, Details details) {
		outbox.add(Fact.about(kind, "plan", planId, to, details));
	}

}
