package io.campaignflow.review;

import io.campaignflow.plan.PlanView;
import java.util.Objects;

/**
 * Where the plan stood when a person decided on a move: its round, and the id of the
 * present step, null while it waits for its signature.
 */
public record Seen(int round, Integer step) {

	/**
	 * @throws io.campaignflow.shared.Conflict where the plan has moved on
	 */
	void require(Review review, PlanView plan) {
		if (round != plan.round() || !Objects.equals(step, review.standsAt())) {
			throw review.overtaken();
		}
	}

}
