package io.campaignflow.shared;

import java.util.List;

/**
 * Somebody was faster (409): the arguments say who did what; {@link #theirs()} is what
 * stands now, so that both sides can be shown.
 */
public class Conflict extends Refusal {

	private final transient Object theirs;

	public Conflict(String code, Object theirs, Object... args) {
		super(code, List.of(args));
		this.theirs = theirs;
	}

	/** What is stored now; may be null where there is nothing to show. */
	public Object theirs() {
		return theirs;
	}

}
