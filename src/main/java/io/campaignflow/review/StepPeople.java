package io.campaignflow.review;

import java.util.List;

/**
 * Whom a step asks: one candidate group or account where one decides, every account where
 * several decide together. {@code leftToOffice} where nobody was found and an office acts
 * instead; {@code accounts} are the people who may act, as far as that is known.
 */
record StepPeople(List<String> candidates, boolean leftToOffice, List<String> accounts) {

	StepPeople(List<String> candidates, boolean leftToOffice) {
		this(candidates, leftToOffice, List.of());
	}

}
