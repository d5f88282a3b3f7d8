package io.campaignflow.inspection;

/** How grave a finding is. */
public enum Severity {

	MINOR, ORDINARY, SERIOUS

}
