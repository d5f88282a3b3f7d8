package io.campaignflow.supervision;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.events.GroupEvent.TasksMovedAlong;
import io.campaignflow.workflow.HandOvers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tasks of a group's people who leave it. What is offered to the group stays with it by
 * itself, since whoever is on the roster is offered it; what somebody who leaves holds
 * goes to the leader, by a hand-over of its own that says what its rule keeps back.
 */
@Component
class Leaving {

	private final HandOvers handOvers;

	private final People people;

	private final ApplicationEventPublisher events;

	Leaving(HandOvers handOvers, People people, ApplicationEventPublisher events) {
		this.handOvers = handOvers;
		this.people = people;
		this.events = events;
	}

	/** {@code before} is what the roster said until now. */
	void moveTasks(Group group, Composition before) {
		List<String> left = new ArrayList<>(before.duties().keySet());
		left.removeAll(group.planned().duties().keySet());
		String leader = group.planned().leader();
		Actor by = people.actor(group.state().approvedBy()).orElse(Actor.SYSTEM);
		String id = group.identity().id();
		List<String> paths = before.units().stream().map(Covered::path).toList();
		for (String account : left) {
			handOvers.ofGroup(by, account, leader, SupervisionGroup.PREFIX + id, paths)
				.ifPresent(handOver -> events
					.publishEvent(new TasksMovedAlong(id, account, leader, handOver, by.account())));
		}
	}

}
