package io.campaignflow.review;

import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import java.time.Instant;
import java.util.List;

/**
 * The record of one plan's review: who answers for the text, how far it is on its route,
 * and every move it can make there. The process asks it after every move.
 */
final class Review {

	private final String planId;

	private final Way way;

	private Signatures signatures;

	private Terms terms;

	private Revocation revocation;

	private LastMove last;

	Review(String planId, Way way, Record record) {
		this.planId = planId;
		this.way = way;
		this.signatures = record.signatures();
		this.terms = record.terms();
		this.revocation = record.revocation();
		this.last = record.last();
	}

	/**
	 * What stands beside the way; {@code revocation} and {@code last} are null until
	 * somebody revokes or moves.
	 */
	record Record(Signatures signatures, Terms terms, Revocation revocation, LastMove last) {

		static final Record NEW = new Record(Signatures.NONE, Terms.NONE, null, null);

	}

	static Review of(String planId) {
		return new Review(planId, Way.none(), Record.NEW);
	}

	void drafted(Actor actor, String note) {
		signatures = signatures.drafted(actor.account(), note);
		last = LastMove.of(ReviewMove.SUBMITTED, actor);
	}

	void signed(Actor actor) {
		signatures = signatures.signed(actor.account());
		last = LastMove.of(ReviewMove.SIGNED, actor);
	}

	void givenBack(Actor actor) {
		last = LastMove.of(ReviewMove.GIVEN_BACK, actor);
	}

	boolean hasRoute() {
		return way.steps().size() > 0;
	}

	/** Keeps the route as it is now; a review that has one keeps that. */
	Review take(List<RouteStep> route, Terms laidDown) {
		return hasRoute() ? this : new Review(planId, new Way(Steps.of(route), 0, List.of(), null),
				new Record(signatures, laidDown, revocation, last));
	}

	/** The plan stands before the people of the next step. */
	ReviewStep begin(StepPeople people, Instant at) {
		return way.begin(people, at);
	}

	/** Whether the next step only paused and goes on with the opinions it has. */
	boolean resumes() {
		return current().state() == StepState.PAUSED;
	}

	ReviewStep resume(Instant at) {
		return way.resume(at);
	}

	/** Passes the next step without asking anybody again. */
	void passUnasked(StepPeople people, Instant at) {
		way.begin(people, at);
		way.pass();
	}

	/** The step that has the plan, or will have it next. */
	ReviewStep current() {
		return way.current();
	}

	/** Id of the step whose people have the plan now; null where none has. */
	Integer standsAt() {
		return way.hasCurrent() ? Integer.valueOf(current().id()) : null;
	}

	/**
	 * @throws Conflict where the step was decided meanwhile
	 */
	void requireUndecided() {
		if (!way.hasCurrent()) {
			throw overtaken();
		}
	}

	/** Tells somebody who acted on an older state who was faster. */
	Conflict overtaken() {
		return (last != null) ? last.conflict() : new Conflict("step-already-decided", null);
	}

	/**
	 * Somebody speaks in the present step instead of somebody else; gives whether that
	 * other one had a voice.
	 */
	boolean handVoice(String from, String to) {
		requireUndecided();
		return way.change(current(), current().handedOn(from, to));
	}

	/**
	 * Counts an opinion together with the others of this visit and moves on where they
	 * decide.
	 */
	void weigh(Opinion given, List<Opinion> ofThisVisit) {
		StepCount count = StepCount.of(current(), ofThisVisit);
		if (count.passed()) {
			way.pass();
			last = LastMove.of(ReviewMove.APPROVED, given.actor());
		}
		else if (count.returned()) {
			Opinion deciding = deciding(given, ofThisVisit);
			way.sendBack(deciding.returnedTo(), deciding.resubmission());
			last = LastMove.of(ReviewMove.RETURNED, given.actor());
		}
	}

	private static Opinion deciding(Opinion given, List<Opinion> ofThisVisit) {
		return given.returns() ? given
				: ofThisVisit.stream().filter(Opinion::returns).reduce((one, later) -> later).orElseThrow();
	}

	/** {@code spokenFirst} is the step that approved this text first, null for none. */
	void withdraw(Actor actor, Integer spokenFirst) {
		way.withdraw(spokenFirst);
		last = LastMove.of(ReviewMove.WITHDRAWN, actor);
	}

	void revoke(Actor actor, String reason) {
		way.end();
		revocation = new Revocation(actor.account(), actor.name(), reason);
		last = LastMove.of(ReviewMove.REVOKED, actor);
	}

	/** {@code unheard} are those of the present step who have not spoken. */
	ReviewStep add(Actor actor, RouteStep route, Addition addition, List<String> unheard) {
		if (addition.place() == StepPlace.BEFORE) {
			last = LastMove.of(ReviewMove.STEP_ADDED, actor);
		}
		return way.add(route, addition, unheard);
	}

	/**
	 * @throws Conflict where the plan stands neither at the step nor before it
	 */
	void requireRemovable(ReviewStep step) {
		if (!way.isAhead(step) && !Integer.valueOf(step.id()).equals(standsAt())) {
			throw overtaken();
		}
	}

	/** Gives whether the plan stood before that step and has to go on. */
	boolean takeBack(Actor actor, ReviewStep step) {
		requireRemovable(step);
		boolean present = way.remove(step);
		if (present) {
			last = LastMove.of(ReviewMove.STEP_TAKEN_BACK, actor);
		}
		return present;
	}

	String planId() {
		return planId;
	}

	Way way() {
		return way;
	}

	Steps steps() {
		return way.steps();
	}

	Outcome outcome() {
		return way.outcome();
	}

	Signatures signatures() {
		return signatures;
	}

	Terms terms() {
		return terms;
	}

	Revocation revocation() {
		return revocation;
	}

	LastMove last() {
		return last;
	}

}
