package io.campaignflow.wiring;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule has looked at, and what it found wrong. A rule that looked at nothing
 * guards nothing.
 */
public class Findings {

	private final List<String> faults = new ArrayList<>();

	private int inspected;

	/** Looks at one thing: it is wrong where {@code holds} is false. */
	public void require(boolean holds, String fault, Object... args) {
		inspected++;
		if (!holds) {
			faults.add(fault.formatted(args));
		}
	}

	public int inspected() {
		return inspected;
	}

	public List<String> faults() {
		return faults;
	}

}
