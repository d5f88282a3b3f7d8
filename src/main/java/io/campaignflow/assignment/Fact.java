package io.campaignflow.assignment;

import java.util.List;

/**
 * One thing that speaks for or against a group, or keeps a unit uncovered: what, and the
 * values its sentence names (accounts, codes, ids, numbers), for whoever shows it to put
 * names to.
 */
public record Fact(FactCode code, List<Object> args) {

	public Fact {
		args = List.copyOf(args);
	}

	static Fact of(FactCode code, Object... args) {
		return new Fact(code, List.of(args));
	}

	/** Where its sentence stands in the message files. */
	public String messageKey() {
		return "FactCode." + code;
	}

}
