package io.campaignflow.instruction.web;

import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What pages of plans, units and items show of instructions, asked while they are
 * written: in templates {@code @instructionsAtHand}.
 */
@Component("instructionsAtHand")
public class InstructionsAtHand {

	/** A page shows the latest; the list has them all. */
	private static final int MOST = 5;

	private final Instructions instructions;

	private final Instructing instructing;

	private final InstructionRows rows;

	InstructionsAtHand(Instructions instructions, Instructing instructing, InstructionRows rows) {
		this.instructions = instructions;
		this.instructing = instructing;
		this.rows = rows;
	}

	/** Those about a subject that the person sees. */
	public List<InstructionRows.Row> of(Actor actor, String subjectType, String subjectId) {
		return rows.of(instructions.first(actor, InstructionQuery.about(subjectType, subjectId), MOST));
	}

	/** The instruction of this number; null where there is none the person sees. */
	public InstructionView numbered(Actor actor, String number) {
		return (number == null) ? null : instructions.numbered(actor, number).orElse(null);
	}

	public boolean mayInstruct(Actor actor, String subjectType, String subjectId) {
		return instructing.mayInstruct(actor, subjectType, subjectId);
	}

}
