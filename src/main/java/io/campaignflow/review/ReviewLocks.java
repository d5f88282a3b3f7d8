package io.campaignflow.review;

import io.campaignflow.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Takes a review's row first, before anything else is read: every move of a plan waits
 * for the one before it and sees what it did.
 */
@Component
class ReviewLocks {

	private final ReviewRepository reviews;

	ReviewLocks(ReviewRepository reviews) {
		this.reviews = reviews;
	}

	Review lock(String planId) {
		return reviews.lock(planId).orElseThrow(() -> new NotFound("review", planId));
	}

}
