package io.campaignflow.review;

import io.campaignflow.plan.PlanMoves;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of all plans: how far each is on its route, and every opinion given. */
@Service
@Transactional
public class Reviews {

	private final Plans plans;

	private final PlanMoves planMoves;

	private final ReviewRepository reviews;

	private final Reviewing reviewing;

	private final ReviewAccess access;

	private final StepBeginning beginning;

	private final ReviewReader reader;

	Reviews(Plans plans, PlanMoves planMoves, ReviewRepository reviews, Reviewing reviewing, ReviewAccess access,
			StepBeginning beginning, ReviewReader reader) {
		this.plans = plans;
		this.planMoves = planMoves;
		this.reviews = reviews;
		this.reviewing = reviewing;
		this.access = access;
		this.beginning = beginning;
		this.reader = reader;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 */
	@Transactional(readOnly = true)
	public ReviewView of(Actor actor, String planId) {
		PlanView plan = plans.visible(actor, planId);
		return reader.view(plan);
	}

	/**
	 * Who signed the present text off for its unit, as an account; empty where nobody
	 * has.
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 */
	@Transactional(readOnly = true)
	public Optional<String> signedBy(Actor actor, String planId) {
		plans.visible(actor, planId);
		return reader.signedBy(planId);
	}

	/** For rules and processes: no visibility check. */
	@Transactional(readOnly = true)
	public ReviewState state(String planId) {
		return reader.state(planId);
	}

	/** Who moved the plan last, and how; empty before anybody did. */
	@Transactional(readOnly = true)
	public Optional<LatestMove> lastMove(String planId) {
		return reader.lastMove(planId);
	}

	/** A plan is open: its review exists from the first draft on. */
	public void open(String planId) {
		reviews.insert(planId);
	}

	/** The drafter submits, with a word for whoever signs. */
	public void submit(Actor actor, String planId, String note) {
		planMoves.submit(actor, planId);
		reviewing.drafted(actor, planId, note);
	}

	/**
	 * The head signs: the plan goes on its route.
	 * @throws io.campaignflow.shared.NotAllowed where the signer is the drafter of this
	 * text
	 */
	public void signOff(Actor actor, String planId) {
		reviewing.signed(actor, planId);
		planMoves.signOff(actor, planId);
	}

	/** The head gives the plan back to its drafter. */
	public void giveBack(Actor actor, String planId, String reason) {
		reviewing.givenBack(actor, planId);
		planMoves.giveBack(actor, planId, reason);
	}

	/**
	 * The plan comes before the people of its next step; the first time, the route is
	 * read and kept.
	 */
	public void beginStep(String planId, RouteTable routes) {
		beginning.begin(planId, routes);
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed where the person has to keep out of this
	 * review
	 */
	public void requireMayReview(Actor actor, String planId) {
		access.requireMayReview(actor, planId);
	}

	/**
	 * Whether a person may take a task of the present step over from somebody else.
	 * @throws io.campaignflow.shared.NotAllowed where they have to keep out, or have a
	 * voice of their own in the step
	 */
	public void requireMayReceive(Actor receiver, String planId) {
		access.requireMayReceive(receiver, planId);
	}

	/**
	 * Somebody was given a task of the present step: they may read the plan, and speak
	 * {@code instead} of the person who had it (null where that person keeps the voice).
	 */
	public void received(Actor receiver, String planId, String instead) {
		access.received(receiver, planId, instead);
	}

	/**
	 * Whether a person may be given the signing of this text.
	 * @throws io.campaignflow.shared.NotAllowed for its drafter, and for all but heads of
	 * its unit
	 */
	public void requireMaySign(Actor receiver, String planId) {
		access.requireMaySign(receiver, planId);
	}

	/**
	 * Whether a person may be given the writing of this plan.
	 * @throws io.campaignflow.shared.NotAllowed for all but drafters of its unit
	 */
	@Transactional(readOnly = true)
	public void requireMayDraft(Actor receiver, String planId) {
		access.requireMayDraft(receiver, planId);
	}

	/**
	 * A reviewer of the present step decides.
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything the opinion
	 * lacks
	 * @throws io.campaignflow.shared.Conflict where the step was decided meanwhile
	 */
	public void decide(Actor actor, String planId, Verdict verdict) {
		reviewing.decide(actor, planId, verdict);
	}

	/** All steps passed: the plan is approved, by whoever spoke last. */
	public void publish(String planId) {
		reviewing.publish(planId);
	}

	/** Nothing of the process is left: the plan is closed as its revocation says. */
	public void concludeRevocation(String planId) {
		reviewing.concludeRevocation(planId);
	}

}
