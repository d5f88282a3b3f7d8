package io.campaignflow.notification;

import io.campaignflow.launch.events.LaunchEvent.PlansOpened;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import io.campaignflow.plan.events.PlanEvent.PlanCopied;
import io.campaignflow.plan.events.PlanEvent.PlanExtended;
import io.campaignflow.plan.events.PlanEvent.PlanGivenBack;
import io.campaignflow.plan.events.PlanEvent.PlanReturned;
import io.campaignflow.plan.events.PlanEvent.PlanRevoked;
import io.campaignflow.plan.events.PlanEvent.PlanSignedOff;
import io.campaignflow.plan.events.PlanEvent.PlanWithdrawn;
import io.campaignflow.review.events.ReviewEvent.DueSoon;
import io.campaignflow.review.events.ReviewEvent.Overdue;
import io.campaignflow.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event of a plan or a launch is told to whom. Stands in the transactions of
 * others: it only notes facts, and asks nothing.
 */
@Component
class PlanFacts {

	private static final String DRAFTER = Role.DRAFTER + "@";

	private static final String HEAD = Role.HEAD + "@";

	private static final String OFFICE = Role.OFFICE + "@";

	private final Outbox outbox;

	private final Clock clock;

	PlanFacts(Outbox outbox, Clock clock) {
		this.outbox = outbox;
		this.clock = clock;
	}

	@EventListener
	void on(PlanGivenBack event) {
		plan(MessageKind.RETURNED, event.planId(), List.of(DRAFTER), Details.by(event.actor(), event.reason()));
	}

	@EventListener
	void on(PlanReturned event) {
		plan(MessageKind.RETURNED, event.planId(), List.of(DRAFTER, HEAD), Details.by(event.actor(), null));
	}

	/**
	 * The answers to the remarks of the round before are on their way to the reviewers.
	 */
	@EventListener
	void on(PlanSignedOff event) {
		if (event.round() > 1) {
			plan(MessageKind.ANSWERED, event.planId(), List.of(Fact.REMARKERS + (event.round() - 1)),
					Details.by(event.actor(), null));
		}
	}

	@EventListener
	void on(PlanApproved event) {
		plan(MessageKind.APPROVED, event.planId(), List.of(DRAFTER, HEAD), Details.by(event.actor(), event.number()));
	}

	@EventListener
	void on(PlanWithdrawn event) {
		plan(MessageKind.STOPPED, event.planId(), List.of(DRAFTER, HEAD, Fact.ASKED), Details.by(event.actor(), null));
	}

	@EventListener
	void on(PlanRevoked event) {
		plan(MessageKind.STOPPED, event.planId(), List.of(DRAFTER, HEAD, Fact.ASKED),
				Details.by(event.actor(), event.reason()));
	}

	@EventListener
	void on(PlanExtended event) {
		Instant until = event.until().atStartOfDay(clock.getZone()).toInstant();
		plan(MessageKind.EXTENDED, event.planId(), List.of(DRAFTER, HEAD),
				new Details(event.actor(), null, null, until, Texts.blankToNull(event.reason())));
	}

	@EventListener
	void on(PlanCopied event) {
		plan(MessageKind.COPIED, event.planId(), event.accounts(),
				Details.by(event.actor(), Texts.blankToNull(event.note())));
	}

	@EventListener
	void on(DueSoon event) {
		plan(MessageKind.DUE_SOON, event.planId(), event.holders(),
				new Details(event.actor(), event.kind(), event.title(), event.titleEn(), event.due(), null));
	}

	@EventListener
	void on(Overdue event) {
		Details details = new Details(event.actor(), event.kind(), event.title(), event.titleEn(), event.due(), null);
		plan(MessageKind.OVERDUE, event.planId(), event.holders(), details);
		plan(MessageKind.ESCALATED, event.planId(), event.escalatedTo(), details);
	}

	@EventListener
	void on(PlansOpened event) {
		outbox.add(Fact.about(MessageKind.LAUNCHED, event.subjectType(), event.subjectId(), List.of(OFFICE),
				Details.by(event.actor(), String.valueOf(event.created()))));
	}

	private void plan(MessageKind kind, String planId, List<String> to, Details details) {
		outbox.add(Fact.about(kind, "plan", planId, to, details));
	}

}
