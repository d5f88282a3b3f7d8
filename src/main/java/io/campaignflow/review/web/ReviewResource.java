package io.campaignflow.review.web;

import io.campaignflow.review.ReviewView;
import io.campaignflow.review.ReviewView.OpinionView;
import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The review of a plan over REST. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class ReviewResource {

	private final Reviews reviews;

	ReviewResource(Reviews reviews) {
		this.reviews = reviews;
	}

	/** Steps of the route with their state, and all opinions. */
	@GetMapping("/review")
	ReviewView review(Actor actor, @PathVariable String id) {
		return reviews.of(actor, id);
	}

	/**
	 * Opinions of all rounds, newest first, with the drafter's answers to their comments.
	 */
	@GetMapping("/opinions")
	List<OpinionView> opinions(Actor actor, @PathVariable String id) {
		return reviews.of(actor, id).opinions();
	}

}
