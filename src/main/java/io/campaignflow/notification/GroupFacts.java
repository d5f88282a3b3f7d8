package io.campaignflow.notification;

import io.campaignflow.organisation.Role;
import io.campaignflow.supervision.events.GroupEvent.GroupDissolved;
import io.campaignflow.supervision.events.GroupEvent.GroupDueSoon;
import io.campaignflow.supervision.events.GroupEvent.GroupOnDuty;
import io.campaignflow.supervision.events.GroupEvent.GroupOverdue;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event of a supervision group is told to whom, besides the tasks it leads to: the
 * units it comes to, its office. Stands in the transactions of others: it only notes
 * facts, and asks nothing.
 */
@Component
class GroupFacts {

	private static final String OFFICE = Role.OFFICE + "@";

	private final Outbox outbox;

	GroupFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(GroupOnDuty event) {
		List<String> told = event.units()
			.stream()
			.flatMap(unit -> Stream.of(Role.OFFICE.at(unit), Role.HEAD.at(unit)))
			.toList();
		add(MessageKind.GROUP, event.groupId(), told, Details.by(event.actor(), null));
		add(MessageKind.GROUP, event.groupId(), List.of(OFFICE), Details.by(event.actor(), null));
	}

	@EventListener
	void on(GroupDissolved event) {
		add(MessageKind.GROUP, event.groupId(), List.of(OFFICE), Details.by(event.actor(), null));
	}

	@EventListener
	void on(GroupDueSoon event) {
		add(MessageKind.DUE_SOON, event.groupId(), event.holders(),
				new Details(event.actor(), event.kind(), null, event.due(), null));
	}

	@EventListener
	void on(GroupOverdue event) {
		Details details = new Details(event.actor(), event.kind(), null, event.due(), null);
		add(MessageKind.OVERDUE, event.groupId(), event.holders(), details);
		add(MessageKind.ESCALATED, event.groupId(), event.escalatedTo(), details);
	}

	private void add(MessageKind kind, String groupId, List<String> to, Details details) {
		outbox.add(Fact.about(kind, "group", groupId, to, details));
	}

}
