package io.campaignflow.supervision;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.GroupVisits.Departure;
import io.campaignflow.supervision.events.GroupEvent.TasksMovedAlong;
import io.campaignflow.workflow.GroupHandOvers;
import io.campaignflow.workflow.Tasks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tasks of a group's people who leave it. What is offered to the group stays with it by
 * itself, since whoever is on the roster is offered it; what somebody who leaves holds
 * goes to the leader, by a hand-over of its own that says what its rule keeps back. On
 * visits still to come others go.
 */
@Component
class Leaving {

	private final GroupHandOvers handOvers;

	/** Open tasks that are named to whoever would end a group. */
	private static final int NAMED = 5;

	private final People people;

	private final Tasks tasks;

	private final ObjectProvider<GroupVisits> visits;

	private final ApplicationEventPublisher events;

	Leaving(GroupHandOvers handOvers, People people, Tasks tasks, ObjectProvider<GroupVisits> visits,
			ApplicationEventPublisher events) {
		this.handOvers = handOvers;
		this.people = people;
		this.tasks = tasks;
		this.visits = visits;
		this.events = events;
	}

	/**
	 * @throws BusinessRuleViolation naming visits that nobody would carry out or sign,
	 * and tasks that wait for the group, other than those of its own life
	 */
	void requireNothingOpen(String groupId) {
		Map<String, String> going = new LinkedHashMap<>();
		visits.forEach(one -> going.putAll(one.open(groupId)));
		List<Violation> open = new ArrayList<>();
		if (!going.isEmpty()) {
			open.add(Violation.of("", "group-visits-number", going.size()));
			going.values()
				.stream()
				.limit(NAMED)
				.forEach(title -> open.add(Violation.of("", "group-visit-open", title)));
		}
		tasks.offeredTo(SupervisionGroup.PREFIX + groupId, NAMED + 1)
			.stream()
			.filter(task -> !task.subject().id().equals(groupId) && !going.containsKey(task.subject().id()))
			.limit(NAMED)
			.forEach(task -> open.add(Violation.of("", "group-task-open", task.subject().title())));
		if (!open.isEmpty()) {
			throw new BusinessRuleViolation(going.isEmpty() ? "group-tasks-open" : "group-visits-open", open);
		}
	}

	/**
	 * {@code before} is what the roster said until now. Visits first: what is carried out
	 * by others then is in the leaver's hands no more.
	 */
	void moveAlong(Group group, Composition before) {
		moveVisits(group, before);
		moveTasks(group, before);
	}

	private void moveVisits(Group group, Composition before) {
		if (!before.duties().equals(group.planned().duties())) {
			Actor by = people.actor(group.state().approvedBy()).orElse(Actor.SYSTEM);
			List<Departure> gone = Succession.of(before.duties(), group.planned().duties());
			visits.forEach(one -> one.follow(by, group.identity().id(), gone));
		}
	}

	private void moveTasks(Group group, Composition before) {
		List<String> left = new ArrayList<>(before.duties().keySet());
		left.removeAll(group.planned().duties().keySet());
		String leader = group.planned().leader();
		Actor by = people.actor(group.state().approvedBy()).orElse(Actor.SYSTEM);
		String id = group.identity().id();
		List<String> paths = before.units().stream().map(Covered::path).toList();
		for (String account : left) {
			handOvers.begin(by, account, leader, SupervisionGroup.PREFIX + id, paths)
				.ifPresent(handOver -> events
					.publishEvent(new TasksMovedAlong(id, account, leader, handOver, by.account())));
		}
	}

}
