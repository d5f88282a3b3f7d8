package io.campaignflow.supervision;

import java.time.Instant;

/**
 * A group as lists show it: {@code leader} is a name and may be null, {@code members} and
 * {@code units} are numbers.
 */
public record GroupLine(String id, String issuingUnit, String issuer, GroupKind kind, String campaignId, int number,
		String name, GroupStatus status, Instant onDutySince, String leader, int members, int units) {

	/** Whether routes and visibility count on it now. */
	public boolean onDuty() {
		return onDutySince != null && status != GroupStatus.DISSOLVED;
	}

}
