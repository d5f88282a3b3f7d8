package io.campaignflow.plan;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.plan.events.PlanEvent;
import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import io.campaignflow.plan.events.PlanEvent.PlanGivenBack;
import io.campaignflow.plan.events.PlanEvent.PlanReturned;
import io.campaignflow.plan.events.PlanEvent.PlanRevoked;
import io.campaignflow.plan.events.PlanEvent.PlanSignedOff;
import io.campaignflow.plan.events.PlanEvent.PlanSubmitted;
import io.campaignflow.plan.events.PlanEvent.PlanWithdrawn;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a plan along, as the process that carries it asks: row locked, aggregate asked,
 * stored, told to others.
 */
@Service
@Transactional
public class PlanMoves {

	private final PlanRepository plans;

	private final RevisionRepository revisions;

	private final RemarkRepository remarks;

	private final RemarkPlaces places;

	private final SubmissionCheck check;

	private final DocumentNumbers numbers;

	private final Attachments attachments;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanMoves(PlanRepository plans, RevisionRepository revisions, RemarkRepository remarks, RemarkPlaces places,
			SubmissionCheck check, DocumentNumbers numbers, Attachments attachments, ApplicationEventPublisher events,
			Clock clock) {
		this.plans = plans;
		this.revisions = revisions;
		this.remarks = remarks;
		this.places = places;
		this.check = check;
		this.numbers = numbers;
		this.attachments = attachments;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * DRAFTING or RETURNED → SIGNING; freezes a revision.
	 * @throws PlanNotSubmittable with every blocker
	 */
	public void submit(Actor actor, String id) {
		Plan plan = locked(id);
		plan.submit();
		PlanContent content = check.requireSubmittable(plan);
		PlanState state = plan.state();
		Revision revision = new Revision(id, state.revision(), state.round(), content, actor.account(),
				clock.instant());
		revisions.insert(revision);
		if (state.revision() > 1) {
			places.follow(revision);
		}
		attachments.freeze("plan", id, state.revision());
		store(plan, new PlanSubmitted(id, state.round(), state.revision(), actor.account()));
	}

	/**
	 * SIGNING → DRAFTING or RETURNED (whichever it came from), with the head's reason.
	 */
	public void giveBack(Actor actor, String id, String reason) {
		Plan plan = locked(id);
		plan.giveBack();
		store(plan, new PlanGivenBack(id, plan.state().round(), reason, actor.account()));
	}

	/** SIGNING → IN_REVIEW. */
	public void signOff(Actor actor, String id) {
		Plan plan = locked(id);
		plan.signOff();
		store(plan, new PlanSignedOff(id, plan.state().round(), plan.state().revision(), actor.account()));
	}

	/** IN_REVIEW → RETURNED, next round; the remarks are to be answered. */
	public void returnToDrafter(Actor actor, String id, List<Remark> found) {
		Plan plan = locked(id);
		int round = plan.state().round();
		plan.returnToDrafter();
		remarks.insert(id, round, placed(plan, found));
		remarks.askAgain(id, round);
		store(plan, new PlanReturned(id, round, found.size(), actor.account()));
	}

	/**
	 * SIGNING or IN_REVIEW → back to its drafter: in the next round, with remarks to
	 * answer, where somebody has {@code spoken} about the text; else in the same.
	 */
	public void withdraw(Actor actor, String id, List<Remark> found, boolean spoken) {
		Plan plan = locked(id);
		int round = plan.state().round();
		plan.withdraw(spoken);
		if (spoken) {
			remarks.insert(id, round, placed(plan, found));
			remarks.askAgain(id, round);
		}
		store(plan, new PlanWithdrawn(id, round, actor.account()));
	}

	/**
	 * Wherever it stands → REVOKED; plans that waited for it open.
	 * @throws io.campaignflow.shared.Conflict where it is revoked already
	 */
	public void revoke(Actor actor, String id, String reason) {
		Plan plan = locked(id);
		plan.revoke();
		store(plan,
				new PlanRevoked(id, plan.identity().campaignId(), plan.identity().unitCode(), reason, actor.account()));
	}

	/** Comments made before a text was withdrawn stand in the one returned. */
	private List<Remark> placed(Plan plan, List<Remark> found) {
		int revision = plan.state().revision();
		boolean all = found.stream().allMatch((remark) -> remark.place().revision() == revision);
		return all ? found
				: places.in(plan.id(), revisions.find(plan.id(), revision).orElseThrow().content(), revision, found);
	}

	/** IN_REVIEW → APPROVED: numbered, frozen, visible; plans that waited for it open. */
	public void approve(Actor actor, String id) {
		Plan plan = locked(id);
		String unit = plan.identity().unitCode();
		Instant now = clock.instant();
		plan.approve(numbers.next(unit, LocalDate.now(clock).getYear()), now);
		store(plan, new PlanApproved(id, plan.identity().campaignId(), unit, plan.state().number(), actor.account()));
	}

	Plan locked(String id) {
		return plans.lock(id).orElseThrow(() -> new NotFound("plan", id));
	}

	private void store(Plan plan, PlanEvent event) {
		plans.update(plan);
		events.publishEvent(event);
	}

}
