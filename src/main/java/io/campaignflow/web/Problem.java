package io.campaignflow.web;

import java.util.List;

/**
 * A refusal or failure in the reader's words: its stable code, the sentence, what is
 * wrong where, and the number under which it stands in the log (null where nothing was
 * logged).
 */
public record Problem(String code, String sentence, List<Fault> faults, String reference) {

	public Problem {
		faults = List.copyOf(faults);
	}

	/** One fault; {@code field} is a path as in the answers, empty for the whole. */
	public record Fault(String field, String code, String message) {
	}

	/** Whether a field has a fault of its own. */
	public boolean concerns(String field) {
		return faults.stream().anyMatch((fault) -> fault.field().equals(field));
	}

}
