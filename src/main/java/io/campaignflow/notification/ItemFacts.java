package io.campaignflow.notification;

import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.events.RectificationEvent;
import io.campaignflow.rectification.events.RectificationEvent.AcceptanceRefused;
import io.campaignflow.rectification.events.RectificationEvent.DeadlineMissed;
import io.campaignflow.rectification.events.RectificationEvent.DeadlineNear;
import io.campaignflow.rectification.events.RectificationEvent.EndRefused;
import io.campaignflow.rectification.events.RectificationEvent.ItemAssigned;
import io.campaignflow.rectification.events.RectificationEvent.ItemClosed;
import io.campaignflow.rectification.events.RectificationEvent.ItemEnded;
import io.campaignflow.rectification.events.RectificationEvent.ItemEscalated;
import io.campaignflow.rectification.events.RectificationEvent.ItemExtensionGranted;
import io.campaignflow.rectification.events.RectificationEvent.ItemExtensionRefused;
import io.campaignflow.rectification.events.RectificationEvent.ItemMerged;
import io.campaignflow.rectification.events.RectificationEvent.ItemReopened;
import io.campaignflow.rectification.events.RectificationEvent.ItemSentBack;
import io.campaignflow.rectification.events.RectificationEvent.ItemSplit;
import io.campaignflow.rectification.events.RectificationEvent.ItemTaskDueSoon;
import io.campaignflow.rectification.events.RectificationEvent.ItemTaskOverdue;
import io.campaignflow.rectification.events.RectificationEvent.ObjectionAgreed;
import io.campaignflow.rectification.events.RectificationEvent.ObjectionRejected;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event of a rectification item is told to whom, besides the tasks it leads to.
 * Stands in the transactions of others: it only notes facts, and asks nothing.
 */
@Component
class ItemFacts {

	/** The form whose task a deadline is about. */
	private static final String IMPLEMENT = "implement-item";

	private static final List<String> UNIT = List.of(Role.HEAD + "@", Role.DRAFTER + "@");

	private final Outbox outbox;

	ItemFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	/** Units that help have no task of their own. */
	@EventListener
	void on(ItemAssigned event) {
		List<String> helping = event.coUnits().stream().map(Role.HEAD::at).toList();
		if (!helping.isEmpty()) {
			add(MessageKind.COPIED, event, helping, event.note());
		}
	}

	@EventListener
	void on(ObjectionAgreed event) {
		add(MessageKind.DECIDED, event, UNIT, event.reason());
	}

	@EventListener
	void on(ObjectionRejected event) {
		add(MessageKind.DECIDED, event, UNIT, event.reason());
	}

	@EventListener
	void on(ItemExtensionGranted event) {
		add(MessageKind.DECIDED, event, UNIT, event.until().toString());
	}

	@EventListener
	void on(ItemExtensionRefused event) {
		add(MessageKind.DECIDED, event, UNIT, event.reason());
	}

	@EventListener
	void on(EndRefused event) {
		add(MessageKind.RETURNED, event, UNIT, event.reason());
	}

	@EventListener
	void on(AcceptanceRefused event) {
		add(MessageKind.RETURNED, event, UNIT, event.reason());
	}

	@EventListener
	void on(ItemSentBack event) {
		add(MessageKind.RETURNED, event, UNIT, event.reason());
	}

	@EventListener
	void on(ItemReopened event) {
		add(MessageKind.REOPENED, event, UNIT, event.reason());
	}

	@EventListener
	void on(ItemClosed event) {
		add(MessageKind.CLOSED, event, UNIT, event.number());
	}

	@EventListener
	void on(ItemEnded event) {
		add(MessageKind.STOPPED, event, UNIT, event.reason());
	}

	@EventListener
	void on(ItemMerged event) {
		add(MessageKind.STOPPED, event, List.of(UNIT.get(0), UNIT.get(1), Fact.ASKED), event.reason());
	}

	@EventListener
	void on(ItemSplit event) {
		add(MessageKind.STOPPED, event, List.of(UNIT.get(0), UNIT.get(1), Fact.ASKED), event.reason());
	}

	@EventListener
	void on(DeadlineNear event) {
		due(MessageKind.DUE_SOON, event, event.holders(), event.due());
	}

	@EventListener
	void on(DeadlineMissed event) {
		due(MessageKind.OVERDUE, event, event.holders(), event.due());
	}

	@EventListener
	void on(ItemEscalated event) {
		due(MessageKind.ESCALATED, event, event.holders(), event.due());
	}

	@EventListener
	void on(ItemTaskDueSoon event) {
		due(MessageKind.DUE_SOON, event, event.holders(), event.kind(), event.due());
	}

	@EventListener
	void on(ItemTaskOverdue event) {
		due(MessageKind.OVERDUE, event, event.holders(), event.kind(), event.due());
		due(MessageKind.ESCALATED, event, event.escalatedTo(), event.kind(), event.due());
	}

	private void add(MessageKind kind, RectificationEvent event, List<String> to, String text) {
		outbox.add(Fact.about(kind, event.subjectType(), event.subjectId(), to, Details.by(event.actor(), text)));
	}

	private void due(MessageKind kind, RectificationEvent event, List<String> to, Instant due) {
		due(kind, event, to, IMPLEMENT, due);
	}

	private void due(MessageKind kind, RectificationEvent event, List<String> to, String task, Instant due) {
		outbox.add(Fact.about(kind, event.subjectType(), event.subjectId(), to,
				new Details(event.actor(), task, null, due, null)));
	}

}
