package io.campaignflow.instruction.web;

import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.InstructionStatus;
import io.campaignflow.shared.Texts;

/** What the reader chose above the list; nothing means any. */
public record InstructionFilter(InstructionQuery.Which view, InstructionStatus status, String campaign, String unit,
		Boolean late, String text) {

	public InstructionFilter {
		view = (view == null) ? InstructionQuery.Which.ALL : view;
	}

	/** The same of those whose answer is overdue. */
	InstructionFilter ofLate() {
		return new InstructionFilter(view, status, campaign, unit, true, text);
	}

	/**
	 * @param unitCode of the unit that was meant, null for any
	 */
	InstructionQuery query(String unitCode) {
		return new InstructionQuery(view, status, Texts.blankToNull(campaign), unitCode, Boolean.TRUE.equals(late),
				null, null, Texts.blankToNull(text));
	}

}
