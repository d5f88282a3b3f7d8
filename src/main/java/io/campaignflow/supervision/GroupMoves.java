package io.campaignflow.supervision;

import io.campaignflow.shared.DomainEvent;
import io.campaignflow.shared.NotFound;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One move of a group, within the transaction of whoever makes it. */
@Component
class GroupMoves {

	private final GroupRepository groups;

	private final ApplicationEventPublisher events;

	GroupMoves(GroupRepository groups, ApplicationEventPublisher events) {
		this.groups = groups;
		this.events = events;
	}

	/** Locks the group, changes it, keeps it, and says what happened. */
	void step(String id, Function<Group, DomainEvent> change) {
		Group group = groups.lock(id).orElseThrow(() -> new NotFound("group", id));
		DomainEvent happened = change.apply(group);
		groups.save(group);
		events.publishEvent(happened);
	}

	Group get(String id) {
		return groups.find(id).orElseThrow(() -> new NotFound("group", id));
	}

}
