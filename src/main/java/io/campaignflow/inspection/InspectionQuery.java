package io.campaignflow.inspection;

import java.time.LocalDate;

/**
 * Filters of a list of visits; null means any. {@code unit} means the unit and everything
 * below it, {@code group} its own visits and those it joined; {@code from} and
 * {@code until} are both included.
 */
public record InspectionQuery(String campaign, String unit, String group, InspectionStatus status, InspectionKind kind,
		LocalDate from, LocalDate until, String text) {

	public static final InspectionQuery ALL = new InspectionQuery(null, null, null, null, null, null, null, null);

	public static InspectionQuery between(LocalDate from, LocalDate until) {
		return new InspectionQuery(null, null, null, null, null, from, until, null);
	}

	/** The same, between two other days. */
	InspectionQuery within(LocalDate first, LocalDate last) {
		return new InspectionQuery(campaign, unit, group, status, kind, first, last, text);
	}

}
