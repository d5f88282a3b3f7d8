package io.campaignflow.circular;

/**
 * Filters of the list; null means any. {@code unit} means the unit and all below it;
 * {@code toRead}: only those a unit of mine has not read.
 */
public record CircularQuery(CircularStatus status, CircularKind kind, String campaign, String unit, boolean toRead,
		String text) {
}
