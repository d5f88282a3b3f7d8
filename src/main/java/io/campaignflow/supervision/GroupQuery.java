package io.campaignflow.supervision;

/**
 * What a list of groups is narrowed to; every part may be null. {@code unit} is the unit
 * that sends them, with {@code subtree} also those below it; {@code text} stands in the
 * name of the group or of one of its people.
 */
public record GroupQuery(String campaign, String unit, boolean subtree, GroupKind kind, GroupStatus status,
		String text) {

	/** Everything. */
	public static GroupQuery all() {
		return new GroupQuery(null, null, true, null, null, null);
	}

}
