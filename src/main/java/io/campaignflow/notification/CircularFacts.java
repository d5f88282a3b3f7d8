package io.campaignflow.notification;

import io.campaignflow.circular.events.CircularEvent.CircularDelivered;
import io.campaignflow.circular.events.CircularEvent.CircularDueSoon;
import io.campaignflow.circular.events.CircularEvent.CircularOverdue;
import io.campaignflow.circular.events.CircularEvent.CircularSentBack;
import io.campaignflow.circular.events.CircularEvent.CircularUnread;
import io.campaignflow.organisation.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event of a circular is told to whom, besides its tasks: units that get it, and
 * those that have not read it. Stands in the transactions of others: it only notes facts,
 * and asks nothing.
 */
@Component
class CircularFacts {

	private final Outbox outbox;

	CircularFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(CircularDelivered event) {
		add(MessageKind.CIRCULAR, event.circularId(), readers(event.units()), Details.by(event.actor(), null));
	}

	@EventListener
	void on(CircularUnread event) {
		add(MessageKind.UNREAD, event.circularId(), readers(event.units()), Details.by(event.actor(), null));
	}

	@EventListener
	void on(CircularSentBack event) {
		add(MessageKind.RETURNED, event.circularId(), List.of(Role.OFFICE + "@"),
				Details.by(event.actor(), event.reason()));
	}

	@EventListener
	void on(CircularDueSoon event) {
		add(MessageKind.DUE_SOON, event.circularId(), event.holders(),
				new Details(event.actor(), event.kind(), null, event.due(), null));
	}

	@EventListener
	void on(CircularOverdue event) {
		Details details = new Details(event.actor(), event.kind(), null, event.due(), null);
		add(MessageKind.OVERDUE, event.circularId(), event.holders(), details);
		add(MessageKind.ESCALATED, event.circularId(), event.escalatedTo(), details);
	}

	private static List<String> readers(List<String> units) {
		return units.stream().flatMap(unit -> Stream.of(Role.HEAD.at(unit), Role.OFFICE.at(unit))).toList();
	}

	private void add(MessageKind kind, String id, List<String> to, Details details) {
		outbox.add(Fact.about(kind, "circular", id, to, details));
	}

}
