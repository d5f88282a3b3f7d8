package io.campaignflow.shared;

import java.util.List;

/**
 * Nothing is wrong, but too many people want the same at once (503): to be tried again in
 * a while.
 */
public class Busy extends Refusal {

	public Busy(String code, Object... args) {
		super(code, List.of(args));
	}

}
