package io.campaignflow.review;

/**
 * How many of a step's people are needed: one named, any one (或签), all (会签), a share
 * (比例会签).
 */
public enum StepMode {

	SINGLE, ANY, ALL, SHARE

}
