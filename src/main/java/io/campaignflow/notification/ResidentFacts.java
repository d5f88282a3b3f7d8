package io.campaignflow.notification;

import io.campaignflow.organisation.Role;
import io.campaignflow.resident.events.ResidentEvent.RequestReceived;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the office of a link's unit, and whoever handed the link out, that a resident
 * wrote.
 */
@Component
class ResidentFacts {

	private final Outbox outbox;

	ResidentFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(RequestReceived event) {
		outbox.add(Fact.about(MessageKind.REQUEST, event.subjectType(), event.subjectId(),
				List.of(event.issuedBy(), Role.OFFICE.at(event.unitCode())), Details.by(event.actor(), null)));
	}

}
