package io.campaignflow.review;

import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Remarks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers of the present step make of the answers to earlier comments: content, or
 * to be answered again if the plan is returned.
 */
@Service
@Transactional
public class Comments {

	private static final int LONGEST = 2000;

	private final ReviewLocks locks;

	private final Reviewers reviewers;

	private final Plans plans;

	private final Remarks remarks;

	Comments(ReviewLocks locks, Reviewers reviewers, Plans plans, Remarks remarks) {
		this.locks = locks;
		this.reviewers = reviewers;
		this.plans = plans;
		this.remarks = remarks;
	}

	/**
	 * The answer is accepted.
	 * @throws io.campaignflow.shared.NotAllowed for people who do not review the plan now
	 */
	public void settle(Actor actor, String planId, String commentId) {
		requireAtWork(actor, planId);
		remarks.settle(actor, planId, commentId);
	}

	/**
	 * The answer is not accepted: where the plan is returned, it must be given again.
	 * @param reason what is still missing
	 */
	public void reopen(Actor actor, String planId, String commentId, String reason) {
		requireAtWork(actor, planId);
		Texts.fault("reason", reason, LONGEST, "reopened-without-reason").ifPresent(fault -> {
			throw new BusinessRuleViolation("comment-not-reopened", List.of(fault));
		});
		remarks.reopen(actor, planId, commentId, reason);
	}

	private void requireAtWork(Actor actor, String planId) {
		plans.visible(actor, planId);
		Review review = locks.lock(planId);
		reviewers.requireAtWork(actor, review, plans.get(planId));
	}

}
