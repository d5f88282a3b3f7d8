package io.campaignflow.plan;

import io.campaignflow.plan.Remark.Standing;
import io.campaignflow.plan.events.PlanEvent.RemarkReopened;
import io.campaignflow.plan.events.PlanEvent.RemarkSettled;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import io.campaignflow.text.Passages;
import io.campaignflow.text.Revision;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers commented and drafters answered: read by both sides, settled or reopened
 * by reviewers. Who reviews a plan is the caller's to know.
 */
@Service
@Transactional
public class Remarks {

	private final Plans plans;

	private final PlanMoves moves;

	private final RemarkRepository remarks;

	private final RevisionRepository revisions;

	private final RemarkPlaces places;

	private final ApplicationEventPublisher events;

	Remarks(Plans plans, PlanMoves moves, RemarkRepository remarks, RevisionRepository revisions, RemarkPlaces places,
			ApplicationEventPublisher events) {
		this.plans = plans;
		this.moves = moves;
		this.remarks = remarks;
		this.revisions = revisions;
		this.places = places;
		this.events = events;
	}

	/** Of all rounds, oldest first, with their places in the last revision. */
	@Transactional(readOnly = true)
	public List<Remark> of(Actor actor, String planId) {
		plans.visible(actor, planId);
		return remarks.of(planId);
	}

	/**
	 * Those the writer has to answer now, with their places in the text being written.
	 * @throws io.campaignflow.shared.NotAllowed for people outside the plan's unit
	 */
	@Transactional(readOnly = true)
	public List<Remark> toAnswer(Actor actor, String planId) {
		Draft draft = plans.draft(actor, planId);
		int next = plans.get(planId).revision() + 1;
		return places.in(planId, draft.content(), next, draft.remarks());
	}

	/** Finds passages of the text under review. No visibility check. */
	@Transactional(readOnly = true)
	public Passages passages(String planId) {
		return Passages.of(submitted(planId));
	}

	/**
	 * The passage of an earlier revision in the text under review. No visibility check.
	 */
	@Transactional(readOnly = true)
	public List<Remark> inSubmitted(String planId, List<Remark> made) {
		Revision submitted = submitted(planId);
		return places.in(planId, submitted.content(), submitted.n(), made);
	}

	private Revision submitted(String planId) {
		return revisions.find(planId, plans.get(planId).revision()).orElseThrow(() -> new NotFound("revision", planId));
	}

	/** A reviewer is content with the answer. Nothing happens where one was before. */
	public void settle(Actor reviewer, String planId, String remarkId) {
		Remark remark = underReview(planId, remarkId);
		if (!remark.standing().settled()) {
			remarks.stand(remarkId, new Standing(reviewer.name(), null, null, null));
			events.publishEvent(new RemarkSettled(planId, remark.round(), remark.text(), reviewer.account()));
		}
	}

	/**
	 * A reviewer is not content: if the plan is returned, the remark is to be answered
	 * again.
	 * @param reason may be empty
	 */
	public void reopen(Actor reviewer, String planId, String remarkId, String reason) {
		Remark remark = underReview(planId, remarkId);
		int round = plans.get(planId).round();
		String said = (reason == null) ? "" : reason.strip();
		remarks.stand(remarkId, new Standing(null, reviewer.name(), round, said));
		events.publishEvent(new RemarkReopened(planId, remark.round(), remark.text(), said, reviewer.account()));
	}

	private Remark underReview(String planId, String remarkId) {
		PlanStatus status = moves.locked(planId).state().status();
		Remark remark = remarks.of(planId)
			.stream()
			.filter((each) -> each.id().equals(remarkId))
			.findFirst()
			.orElseThrow(() -> new NotFound("remark", remarkId));
		if (status != PlanStatus.IN_REVIEW) {
			throw new Conflict("plan-moved-on", null, status);
		}
		return remark;
	}

}
