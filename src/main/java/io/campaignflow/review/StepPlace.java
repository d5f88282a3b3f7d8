package io.campaignflow.review;

/**
 * Where a step is added: before the present one, which pauses until the added one has
 * passed (前加签), or after it (后加签).
 */
public enum StepPlace {

	BEFORE, AFTER

}
