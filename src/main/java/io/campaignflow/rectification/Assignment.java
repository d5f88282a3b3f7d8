package io.campaignflow.rectification;

import java.time.LocalDate;
import java.util.List;

/**
 * To whom an item is given: the responsible unit with its path, the account of the
 * responsible person (null before it is assigned), units that help, the last day and how
 * grave it is. {@code deadline} is null before it is assigned.
 */
public record Assignment(String unitCode, String unitPath, String person, List<String> coUnits, LocalDate deadline,
		Severity severity) {

	public Assignment {
		coUnits = List.copyOf(coUnits);
	}

	Assignment until(LocalDate day) {
		return new Assignment(unitCode, unitPath, person, coUnits, day, severity);
	}

}
