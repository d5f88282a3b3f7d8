package io.campaignflow.notification;

import io.campaignflow.instruction.events.InstructionEvent.AnswerAccepted;
import io.campaignflow.instruction.events.InstructionEvent.InstructionDueSoon;
import io.campaignflow.instruction.events.InstructionEvent.InstructionOverdue;
import io.campaignflow.instruction.events.InstructionEvent.InstructionWithdrawn;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which event of a leader's instruction is told to whom, besides the tasks it leads to.
 * Stands in the transactions of others: it only notes facts, and asks nothing.
 */
@Component
class InstructionFacts {

	private final Outbox outbox;

	InstructionFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	void on(AnswerAccepted event) {
		add(MessageKind.INSTRUCTION, event.instructionId(), List.of(event.addressee()),
				Details.by(event.actor(), null));
	}

	@EventListener
	void on(InstructionWithdrawn event) {
		add(MessageKind.STOPPED, event.instructionId(), List.of(event.addressee(), Fact.ASKED),
				Details.by(event.actor(), event.reason()));
	}

	@EventListener
	void on(InstructionDueSoon event) {
		add(MessageKind.DUE_SOON, event.instructionId(), event.holders(),
				new Details(event.actor(), event.kind(), null, event.due(), null));
	}

	@EventListener
	void on(InstructionOverdue event) {
		Details details = new Details(event.actor(), event.kind(), null, event.due(), null);
		add(MessageKind.OVERDUE, event.instructionId(), event.holders(), details);
		add(MessageKind.ESCALATED, event.instructionId(), event.escalatedTo(), details);
	}

	private void add(MessageKind kind, String id, List<String> to, Details details) {
		outbox.add(Fact.about(kind, "instruction", id, to, details));
	}

}
