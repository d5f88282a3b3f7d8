package io.campaignflow.progress;

import io.campaignflow.plan.PlanStatus;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a plan stands, as it is tallied: its status, told apart where figures ask for
 * more.
 */
enum Standing {

	WAITING(PlanStatus.WAITING), DRAFTING(PlanStatus.DRAFTING), SIGNING(PlanStatus.SIGNING),
	/** Before one person, or any one of several. */
	IN_REVIEW(PlanStatus.IN_REVIEW),
	/** Before several who are asked one by one. */
	TOGETHER(PlanStatus.IN_REVIEW), RETURNED(PlanStatus.RETURNED), APPROVED(PlanStatus.APPROVED),
	/** Approved after the day it was due. */
	APPROVED_LATE(PlanStatus.APPROVED), REVOKED(PlanStatus.REVOKED);

	/** Names of those that are not over. */
	static final Set<String> OPEN = Stream.of(values())
		.filter(Standing::isOpen)
		.map(Standing::name)
		.collect(Collectors.toUnmodifiableSet());

	private final PlanStatus status;

	Standing(PlanStatus status) {
		this.status = status;
	}

	PlanStatus status() {
		return status;
	}

	boolean isOpen() {
		return !status.settled();
	}

	/** Whether a text of it was handed in. */
	boolean isSubmitted() {
		return status != PlanStatus.WAITING && status != PlanStatus.DRAFTING && status != PlanStatus.REVOKED;
	}

}
