package io.campaignflow.review;

import java.util.List;

/**
 * Who added a step to a route (加签), where and why, and whom it is to ask: accounts, or
 * one candidate group. {@code anchor} is the id of the step whose reviewer added it.
 */
record Addition(String by, String name, String reason, Place place, int anchor, List<String> people) {

	/**
	 * Before the present step, which pauses until the added one has passed; or after it.
	 */
	enum Place {

		BEFORE, AFTER

	}

	boolean isAfter(int step) {
		return place == Place.AFTER && anchor == step;
	}

}
