package io.campaignflow.review;

import java.util.List;

/**
 * Who added a step to a route (加签), where and why, and whom it is to ask: accounts, or
 * one candidate group. {@code anchor} is the id of the step whose reviewer added it.
 */
record Addition(String by, String name, String reason, StepPlace place, int anchor, List<String> people) {

	boolean isAfter(int step) {
		return place == StepPlace.AFTER && anchor == step;
	}

}
