package io.campaignflow.supervision;

import java.util.List;

/**
 * One sentence that explains why a unit has its group: the key of the message and the
 * values it names.
 */
public record Why(String key, List<String> args) {

	public Why {
		args = List.copyOf(args);
	}

}
