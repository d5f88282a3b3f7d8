package io.campaignflow.audit;

/**
 * Something wrong in a subject's chain. {@code seq} to {@code through} are the numbers
 * concerned (the same number for a single entry).
 */
public record BrokenEntry(String subjectType, String subjectId, long seq, long through, Fault fault) {

	/** How a chain is broken. */
	public enum Fault {

		/** The content does not match the entry's own hash. */
		CHANGED,
		/** Entries with these numbers are gone. */
		MISSING,
		/** The entry is whole, but stands at a number that is not its own. */
		ORDER,
		/**
		 * Whole in itself, but it does not continue the entry before: one was rewritten.
		 */
		LINK,
		/** Entries stand behind the end the head knows, or the head is gone. */
		ADDED,
		/** The head's hash is not the last entry's. */
		HEAD

	}

	static BrokenEntry one(AuditEntry entry, Fault fault) {
		return new BrokenEntry(entry.subjectType(), entry.subjectId(), entry.seq(), entry.seq(), fault);
	}

}
