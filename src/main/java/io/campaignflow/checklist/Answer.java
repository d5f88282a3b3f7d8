package io.campaignflow.checklist;

import io.campaignflow.shared.Texts;

/**
 * What was said of an item: {@code value} by its kind (YES, NO or NA; an option's value;
 * a number in plain figures; words), {@code note} whatever else is to be said.
 */
public record Answer(String value, String note) {

	public static final String YES = "YES";

	public static final String NO = "NO";

	/** The item does not concern this unit: neither missing nor scored. */
	public static final String NOT_APPLICABLE = "NA";

	public Answer {
		value = Texts.given(value);
		note = Texts.given(note);
	}

	public boolean given() {
		return !value.isEmpty();
	}

}
