package io.campaignflow.review;

import io.campaignflow.review.events.ReviewEvent.OpinionGiven;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts decisions of reviewers by what they decided, once they are committed: the pulse
 * of a campaign for whoever watches the system.
 */
@Component
class DecisionMeter {

	static final String NAME = "campaignflow.decisions";

	private final MeterRegistry meters;

	DecisionMeter(MeterRegistry meters) {
		this.meters = meters;
	}

	@TransactionalEventListener
	void on(OpinionGiven event) {
		meters.counter(NAME, "decision", event.decision()).increment();
	}

}
