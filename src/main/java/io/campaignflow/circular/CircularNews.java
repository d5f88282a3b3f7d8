package io.campaignflow.circular;

import io.campaignflow.circular.events.CircularEvent.CircularDueSoon;
import io.campaignflow.circular.events.CircularEvent.CircularOverdue;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a task of a circular is due soon or overdue. What the office lets lie goes to
 * the leading group, what the leading group lets lie to the office.
 */
@Service
@Transactional
public class CircularNews {

	private final Circulars circulars;

	private final Tasks tasks;

	private final ApplicationEventPublisher events;

	CircularNews(Circulars circulars, Tasks tasks, ApplicationEventPublisher events) {
		this.circulars = circulars;
		this.tasks = tasks;
		this.events = events;
	}

	public void remind(String id) {
		tasks.openOf(id)
			.stream()
			.findFirst()
			.ifPresent(task -> events.publishEvent(
					new CircularDueSoon(id, task.kind(), task.holders(), task.dueAt(), Actor.SYSTEM.account())));
	}

	public void escalate(String id) {
		CircularView view = circulars.get(id);
		Role nextUp = (view.status() == CircularStatus.EDITING) ? Role.LEADING : Role.OFFICE;
		tasks.openOf(id)
			.stream()
			.findFirst()
			.ifPresent(task -> events.publishEvent(new CircularOverdue(id, task.kind(), task.holders(), task.dueAt(),
					List.of(nextUp.at(view.unitCode())), Actor.SYSTEM.account())));
	}

}
