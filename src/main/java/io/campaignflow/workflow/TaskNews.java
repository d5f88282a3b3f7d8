package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.events.TaskEvent.TaskClosed;
import io.campaignflow.workflow.events.TaskEvent.TaskHanded;
import io.campaignflow.workflow.events.TaskEvent.TaskOffered;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Says that tasks came to people and went, from what is at hand: asks nothing, for it
 * stands in the path of every decision.
 */
@Component
class TaskNews {

	private final ApplicationEventPublisher events;

	TaskNews(ApplicationEventPublisher events) {
		this.events = events;
	}

	void offered(NewTask created, WorkSubject subject) {
		TaskAtHand task = created.task();
		Set<String> holders = (created.assignee() == null) ? created.candidates() : Set.of(created.assignee());
		events.publishEvent(new TaskOffered(task.id(), task.form(), subject.type(), subject.id(), subject.step(),
				subject.stepEn(), created.dueAt(), holders, created.actor()));
	}

	/** Nothing is said to somebody who took a task themselves. */
	void handed(WorkItem item, String holder, Optional<Actor> actor) {
		String by = actor.orElse(Actor.SYSTEM).account();
		if (holder != null && !holder.equals(by)) {
			events.publishEvent(new TaskHanded(item.id(), item.kind(), item.subject().type(), item.subject().id(),
					item.subject().step(), item.subject().stepEn(), item.dueAt(), holder, by));
		}
	}

	void closed(String taskId) {
		events.publishEvent(new TaskClosed(taskId));
	}

}
