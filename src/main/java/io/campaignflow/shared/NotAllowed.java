package io.campaignflow.shared;

import java.util.List;

/**
 * Visible, but this person may not do this (403).
 */
public class NotAllowed extends Refusal {

	public NotAllowed(String code, Object... args) {
		super(code, List.of(args));
	}

}
