package io.campaignflow.recusal;

/**
 * Which recorded facts are wanted: {@code text} is part of a name or the start of an
 * account, {@code unit} the code of the unit they keep away from; empty for all.
 */
public record RecusalQuery(String text, String unit) {

	public RecusalQuery {
		text = text == null ? "" : text.strip();
		unit = unit == null ? "" : unit.strip();
	}

}
