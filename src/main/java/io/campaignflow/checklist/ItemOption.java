package io.campaignflow.checklist;

import io.campaignflow.shared.Texts;

/**
 * One of the answers of a choice: {@code value} is stored, {@code label} is shown,
 * {@code deduction} is taken off the item's points.
 */
public record ItemOption(String value, String label, int deduction) {

	public ItemOption {
		value = Texts.given(value);
		label = Texts.given(label);
	}

}
