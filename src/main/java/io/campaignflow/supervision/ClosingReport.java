package io.campaignflow.supervision;

/**
 * What a group leaves behind: what it did, what it found, what it suggests; written by
 * {@code by}.
 */
public record ClosingReport(String work, String findings, String suggestions, String by) {
}
