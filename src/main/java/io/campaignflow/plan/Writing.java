package io.campaignflow.plan;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A plan in the hands of one of its drafters, for those who bring texts into its draft.
 */
@Service
@Transactional
public class Writing {

	private final PlanList list;

	private final PlanMoves moves;

	private final Drafting drafting;

	private final Drafters drafters;

	Writing(PlanList list, PlanMoves moves, Drafting drafting, Drafters drafters) {
		this.list = list;
		this.moves = moves;
		this.drafting = drafting;
		this.drafters = drafters;
	}

	/**
	 * The plan, wherever it stands.
	 * @throws NotFound where the person may not see it
	 * @throws io.campaignflow.shared.NotAllowed for all but its drafters
	 */
	@Transactional(readOnly = true)
	public PlanView plan(Actor actor, String planId) {
		return written(actor, planId).view();
	}

	/**
	 * The same.
	 * @throws io.campaignflow.shared.Conflict where it is not open for drafting
	 */
	@Transactional(readOnly = true)
	public void requireOpen(Actor actor, String planId) {
		written(actor, planId).requireWritable();
	}

	/** Another plan, if the person may see it. */
	@Transactional(readOnly = true)
	public Optional<PlanView> seen(Actor actor, String planId) {
		return list.find(actor, planId).map(Plan::view);
	}

	/** What is written so far. */
	@Transactional(readOnly = true)
	public Draft draft(Actor actor, String planId) {
		return drafting.draft(written(actor, planId));
	}

	/** The same, and nobody else changes it until the transaction ends. */
	public Draft locked(String planId) {
		return drafting.draft(moves.locked(planId));
	}

	/**
	 * Stores a text that came from outside; gives the draft's new version.
	 * @throws io.campaignflow.shared.Conflict where the draft was changed since, or
	 * somebody writes in one of its sections
	 */
	public long save(Actor actor, String planId, DraftChange change) {
		return drafting.save(actor, moves.locked(planId), change);
	}

	/** Stores a text that says itself which plans its sections were taken from. */
	public long saveTaken(Actor actor, String planId, DraftChange change) {
		return drafting.saveTaken(actor, moves.locked(planId), change);
	}

	private Plan written(Actor actor, String planId) {
		Plan plan = list.find(actor, planId).orElseThrow(() -> new NotFound("plan", planId));
		drafters.require(actor, plan);
		return plan;
	}

}
