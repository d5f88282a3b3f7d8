package io.campaignflow.supervision;

import java.time.Instant;

/**
 * A supervision group as others see it: {@code planned} is what it is to be;
 * {@code onDutySince} is null until it was dispatched, {@code endedAt} until it was
 * dissolved or given up, {@code reason} says why it changes or came back.
 */
public record GroupView(String id, String issuingUnit, GroupKind kind, String campaignId, int number, String name,
		GroupStatus status, int version, String reason, Instant formedAt, Instant onDutySince, Instant endedAt,
		Composition planned, ClosingReport report) {

	/** Whether routes and visibility count on it now. */
	public boolean onDuty() {
		return onDutySince != null && endedAt == null;
	}

	/** Whether the office may change people and units without leaving its task. */
	public boolean open() {
		return status == GroupStatus.FORMING || status == GroupStatus.CONFIRMING;
	}

}
