package io.campaignflow.checklist;

/** How an item is answered. */
public enum ItemKind {

	/**
	 * {@link Answer#YES} in order, {@link Answer#NO} something is wrong.
	 */
	YES_NO,
	/** One of the item's options. */
	CHOICE,
	/** A number, in order within the item's bounds. */
	NUMBER,
	/** Words; not scored. */
	TEXT;

	/** Whether other items can depend on its answers: they are known beforehand. */
	public boolean closed() {
		return this == YES_NO || this == CHOICE;
	}

}
