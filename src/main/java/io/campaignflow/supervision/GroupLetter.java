package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupDuty;
import java.time.Instant;
import java.util.List;

/**
 * A letter of dispatch to a unit as it was issued: {@code number} is its document number
 * (发文字号), {@code people} are those of the group at that moment.
 */
public record GroupLetter(String id, String groupId, String unit, String number, Cause cause, Instant issuedAt,
		List<Named> people) {

	public GroupLetter {
		people = List.copyOf(people);
	}

	/** What the letter is about. */
	public enum Cause {

		/** The group comes to the unit. */
		DISPATCH,
		/** The group that is there has other people. */
		CHANGE

	}

	/** Somebody with the duty they had. */
	public record Named(String account, String name, GroupDuty duty) {
	}

}
