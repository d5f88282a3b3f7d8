package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionEvent.VisitTaskPassedOn;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The open task of a visit goes to those whose turn it is after a group has changed:
 * renewed where it names others, or where somebody who has left holds it.
 */
@Component
class TaskPassing {

	/**
	 * Where it is the groups' turn; what offices and units have is no business of theirs.
	 */
	private static final Set<InspectionStatus> OF_GROUPS = Set.of(InspectionStatus.PLANNING, InspectionStatus.SCHEDULED,
			InspectionStatus.SIGNING);

	private final VisitTurn turn;

	private final Tasks tasks;

	private final InspectionProcess process;

	private final ApplicationEventPublisher events;

	TaskPassing(VisitTurn turn, Tasks tasks, InspectionProcess process, ApplicationEventPublisher events) {
		this.turn = turn;
		this.tasks = tasks;
		this.process = process;
		this.events = events;
	}

	void renew(Actor by, Inspection visit, Collection<String> left) {
		if (!OF_GROUPS.contains(visit.state().status())) {
			return;
		}
		List<String> theirs = turn.of(visit);
		tasks.openOf(visit.id())
			.stream()
			.filter(task -> isWrong(task, theirs, left))
			.findFirst()
			.ifPresent(task -> renew(by, visit.id(), task, theirs));
	}

	private void renew(Actor by, String id, WorkItem task, List<String> theirs) {
		process.peopleChanged(by, id);
		events.publishEvent(new VisitTaskPassedOn(id, task.kind(), theirs, by.account()));
	}

	private static boolean isWrong(WorkItem task, List<String> theirs, Collection<String> left) {
		return !task.candidates().equals(Set.copyOf(theirs)) || left.contains(task.assignee())
				|| left.contains(task.owner());
	}

}
