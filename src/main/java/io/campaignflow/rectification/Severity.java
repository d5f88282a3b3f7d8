package io.campaignflow.rectification;

/** How grave an item is; grave ones are always visited again after close-out. */
public enum Severity {

	LOW, MEDIUM, HIGH

}
