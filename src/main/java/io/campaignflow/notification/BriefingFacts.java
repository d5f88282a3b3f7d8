package io.campaignflow.notification;

import io.campaignflow.briefing.events.BriefingEvent.MorningReported;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the figures of the morning. */
@Component
class BriefingFacts {

	private final Outbox outbox;

	BriefingFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(MorningReported event) {
		outbox.add(Fact.about(MessageKind.BRIEFING, "briefing", event.unitCode(), List.of(event.account()),
				new Details(event.actor(), null, event.said(), event.saidEn(), null, null)));
	}

}
