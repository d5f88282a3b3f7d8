package io.campaignflow.review;

import io.campaignflow.organisation.Role;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may act in a review, and who may be given somebody else's task in it. */
@Component
class ReviewAccess {

	private final ReviewLocks locks;

	private final ReviewRepository reviews;

	private final Plans plans;

	ReviewAccess(ReviewLocks locks, ReviewRepository reviews, Plans plans) {
		this.locks = locks;
		this.reviews = reviews;
		this.plans = plans;
	}

	void requireMayReview(Actor actor, String planId) {
		Review review = locks.lock(planId);
		review.requireUndecided();
		Recusal.of(review, plans.get(planId)).require(actor, review.current().route().whose());
		if (actor.behalf() != null && review.current().hasVoice(actor.account())) {
			throw new NotAllowed("review-already-in-step", actor.name());
		}
	}

	void requireMayReceive(Actor receiver, String planId) {
		requireMayReview(receiver, planId);
		if (locks.lock(planId).current().hasVoice(receiver.account())) {
			throw new NotAllowed("review-already-in-step", receiver.name());
		}
	}

	void received(Actor receiver, String planId, String instead) {
		Review review = locks.lock(planId);
		if (instead != null && review.handVoice(instead, receiver.account())) {
			reviews.update(review);
		}
		plans.admit(planId, List.of(receiver.account()));
	}

	void requireMaySign(Actor receiver, String planId) {
		if (!receiver.holds(Role.HEAD.name(), plans.get(planId).unitCode())) {
			throw new NotAllowed("sign-by-head-only");
		}
		if (receiver.account().equals(locks.lock(planId).signatures().draftedBy())) {
			throw new NotAllowed("sign-own-draft");
		}
	}

	void requireMayDraft(Actor receiver, String planId) {
		if (!receiver.holds(Role.DRAFTER.name(), plans.get(planId).unitCode())) {
			throw new NotAllowed("plan-not-yours-to-write");
		}
	}

}
