package io.campaignflow.inspection;

import io.campaignflow.shared.Refusal;

/**
 * What became of an entry: {@code version} is the stored one, {@code theirs} what a
 * colleague wrote (an {@link AnswerView} or {@link FindingView}) where both have to be
 * looked at, {@code refusal} why it was not taken.
 */
public record EntryOutcome(String key, int edit, Result result, long version, Object theirs, Refusal refusal) {

	/** How an entry fared. */
	public enum Result {

		STORED, CONFLICT, REFUSED

	}

	static EntryOutcome stored(VisitEntry entry, long version) {
		return new EntryOutcome(entry.key(), entry.edit(), Result.STORED, version, null, null);
	}

}
