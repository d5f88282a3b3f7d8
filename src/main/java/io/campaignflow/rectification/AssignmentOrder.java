package io.campaignflow.rectification;

import java.time.LocalDate;
import java.util.List;

/**
 * What an office decides when it assigns an item. Units are named by code or by their
 * whole name within the office's area, the person by account or by name within the
 * responsible unit (blank: the unit's head); {@code severity} null keeps what was
 * registered; {@code note} may be blank.
 */
public record AssignmentOrder(String unit, String person, List<String> coUnits, LocalDate deadline, Severity severity,
		String note) {

	public AssignmentOrder {
		coUnits = (coUnits == null) ? List.of() : List.copyOf(coUnits);
	}

}
