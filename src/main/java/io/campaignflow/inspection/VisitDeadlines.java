package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionEvent.VisitDueSoon;
import io.campaignflow.inspection.events.InspectionEvent.VisitOverdue;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a visit's tasks are due soon or overdue; who is told how is others' business.
 */
@Service
@Transactional
public class VisitDeadlines {

	private final Tasks tasks;

	private final VisitPeople people;

	private final ApplicationEventPublisher events;

	VisitDeadlines(Tasks tasks, VisitPeople people, ApplicationEventPublisher events) {
		this.tasks = tasks;
		this.people = people;
		this.events = events;
	}

	/** The visit's open task is due soon. */
	public void remind(String id) {
		List<WorkItem> open = tasks.openOf(id);
		if (!open.isEmpty()) {
			WorkItem task = open.get(0);
			events.publishEvent(
					new VisitDueSoon(id, task.kind(), WorkItem.holdersOf(open), task.dueAt(), Actor.SYSTEM.account()));
		}
	}

	/** The visit's open task is overdue: the next one up learns of it. */
	public void escalate(String id) {
		List<WorkItem> open = tasks.openOf(id);
		if (!open.isEmpty()) {
			WorkItem task = open.get(0);
			events.publishEvent(new VisitOverdue(id, task.kind(), WorkItem.holdersOf(open), task.dueAt(),
					people.above(id), Actor.SYSTEM.account()));
		}
	}

}
