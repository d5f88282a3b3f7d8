package io.campaignflow.assignment;

import java.util.List;

/**
 * One sentence of an explanation: message key {@code assignment.reason.<code>} and the
 * values it names.
 */
public record Reason(String code, List<String> args) {

	public Reason {
		args = List.copyOf(args);
	}

}
