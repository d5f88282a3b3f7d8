package io.campaignflow.review.process;

import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.Outcome;
import io.campaignflow.review.ReviewState;
import io.campaignflow.review.Reviews;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the model plan-approval asks about a plan; every answer is read from the plan and
 * its review.
 */
@Component
public class PlanApproval {

	private final Plans plans;

	private final Reviews reviews;

	PlanApproval(Plans plans, Reviews reviews) {
		this.plans = plans;
		this.reviews = reviews;
	}

	/** Candidate group of those who write the plan. */
	public List<String> drafters(String planId) {
		return List.of(Role.DRAFTER.at(plans.get(planId).unitCode()));
	}

	/** Candidate group of those who sign it off. */
	public List<String> heads(String planId) {
		return List.of(Role.HEAD.at(plans.get(planId).unitCode()));
	}

	/** Whether the head signed (else gave it back). */
	public boolean signed(String planId) {
		return plans.get(planId).status() == PlanStatus.IN_REVIEW;
	}

	/** Whether every person of the step has a task of their own. */
	public boolean together(String planId) {
		return step(planId).together();
	}

	/**
	 * The one account a step asks, or who had its task before the step paused; null where
	 * it asks several.
	 */
	public String reviewer(String planId) {
		return step(planId).holder();
	}

	/** Accounts of whom any one may act; empty where a step asks one or groups. */
	public List<String> reviewerAccounts(String planId) {
		ReviewState.Step step = step(planId);
		return (step.candidates().size() > 1) ? step.candidates().stream().filter(one -> !isGroup(one)).toList()
				: List.of();
	}

	/** Candidate groups of a step; empty where it asks accounts. */
	public List<String> reviewerGroups(String planId) {
		return step(planId).candidates().stream().filter(PlanApproval::isGroup).toList();
	}

	/** Accounts of a step that decides together; those unheard where it goes on. */
	public List<String> reviewers(String planId) {
		return step(planId).unheard();
	}

	/**
	 * Whether the opinions given so far decide the step; the tasks of the others end
	 * then.
	 */
	public boolean decided(String planId) {
		return reviews.state(planId).outcome() != null;
	}

	/** What the decided step led to. */
	public Outcome outcome(String planId) {
		return reviews.state(planId).outcome();
	}

	private ReviewState.Step step(String planId) {
		return reviews.state(planId).step();
	}

	private static boolean isGroup(String candidate) {
		return candidate.contains("@");
	}

}
