package io.campaignflow.notification;

import io.campaignflow.workflow.events.HandingEvent.Urged;
import io.campaignflow.workflow.events.TaskEvent.TaskClosed;
import io.campaignflow.workflow.events.TaskEvent.TaskHanded;
import io.campaignflow.workflow.events.TaskEvent.TaskOffered;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event of a task is told to whom. Stands in the transactions of others: it only
 * notes facts, and asks nothing.
 */
@Component
class TaskFacts {

	private final Outbox outbox;

	TaskFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(TaskOffered event) {
		outbox.add(new Fact(MessageKind.TASK, event.subjectType(), event.subjectId(), event.taskId(),
				List.copyOf(event.holders()),
				new Details(event.actor(), event.kind(), event.step(), event.stepEn(), event.dueAt(), null)));
	}

	@EventListener
	void on(TaskHanded event) {
		outbox.add(new Fact(MessageKind.TASK, event.subjectType(), event.subjectId(), event.taskId(),
				List.of(event.holder()),
				new Details(event.actor(), event.kind(), event.step(), event.stepEn(), event.dueAt(), null)));
	}

	/**
	 * Each who has a task of the subject; the message leads to it where there is but one.
	 */
	@EventListener
	void on(Urged event) {
		String task = event.tasks().size() == 1 ? event.tasks().get(0) : null;
		outbox.add(new Fact(MessageKind.URGED, event.subjectType(), event.subjectId(), task, event.holders(),
				Details.by(event.actor(), event.text())));
	}

	@EventListener
	void on(TaskClosed event) {
		outbox.add(Fact.taskOver(event.taskId()));
	}

}
