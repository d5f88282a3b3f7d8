package io.campaignflow.assignment;

import java.util.List;

/**
 * What follows from a change by hand: message key {@code assignment.consequence.<code>}
 * and the values it names. A {@code breaking} one breaks a rule nobody may break.
 */
public record Consequence(boolean breaking, String code, List<String> args) {

	public Consequence {
		args = List.copyOf(args);
	}

}
