package io.campaignflow.review.web;

import io.campaignflow.plan.Plans;
import io.campaignflow.review.ReviewView;
import io.campaignflow.review.ReviewView.CommentView;
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

	private final Plans plans;

	private final StepTimes times;

	ReviewResource(Reviews reviews, Plans plans, StepTimes times) {
		this.reviews = reviews;
		this.plans = plans;
		this.times = times;
	}

	/** Steps of the route with their state, and all opinions. */
	@GetMapping("/review")
	ReviewView review(Actor actor, @PathVariable String id) {
		return reviews.of(actor, id);
	}

	/** Comments of all rounds with their places, answers and what came of them. */
	@GetMapping("/comments")
	List<CommentView> comments(Actor actor, @PathVariable String id) {
		return reviews.of(actor, id).opinions().stream().flatMap((opinion) -> opinion.comments().stream()).toList();
	}

	/**
	 * Opinions of all rounds, newest first, with the drafter's answers to their comments.
	 */
	@GetMapping("/opinions")
	List<OpinionView> opinions(Actor actor, @PathVariable String id) {
		return reviews.of(actor, id).opinions();
	}

	/** How long the plan lay at each step, in working hours, the latest first. */
	@GetMapping("/working-time")
	List<StepTime> workingTime(Actor actor, @PathVariable String id) {
		plans.visible(actor, id);
		return times.of(id);
	}

}
