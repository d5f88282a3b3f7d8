package io.campaignflow.review;

/**
 * What somebody did last with a plan, so that whoever comes too late learns of it.
 */
enum ReviewMove {

	SUBMITTED, SIGNED, GIVEN_BACK, APPROVED, RETURNED, WITHDRAWN, STEP_ADDED, STEP_TAKEN_BACK, REVOKED;

	/** Code of the refusal that tells a latecomer. */
	String code() {
		return "already-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
