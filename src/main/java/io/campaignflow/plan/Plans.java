package io.campaignflow.plan;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The plans of all units: the one door to them. Every transition locks the plan's row
 * first.
 */
@Service
public class Plans {

	/** For rules and processes: no visibility check. */
	public PlanView get(String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see it
	 */
	public PlanView visible(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

	/** The plans a person may see, most urgent first. */
	public Page<PlanView> list(Actor actor, PlanQuery query, PageQuery page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Whether this person may write this plan now (drafter of the unit, plan open for
	 * drafting).
	 */
	public boolean mayWrite(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

	public Draft draft(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Stores the draft and gives its new version.
	 * @throws io.campaignflow.shared.Conflict with the stored {@link Draft} where the
	 * version named is not the stored one
	 */
	public long save(Actor actor, String id, DraftChange change) {
		throw new UnsupportedOperationException();
	}

	/** Everything that still forbids submission; empty when it may go. */
	public List<Violation> blockers(String id) {
		throw new UnsupportedOperationException();
	}

	/** What is worth knowing but forbids nothing: length, ... */
	public List<Violation> warnings(String id) {
		throw new UnsupportedOperationException();
	}

	public List<Revision> revisions(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

	public Revision revision(Actor actor, String id, int n) {
		throw new UnsupportedOperationException();
	}

	// Transitions, called by the process that carries the plan.

	/**
	 * DRAFTING or RETURNED → SIGNING; freezes a revision. @throws PlanNotSubmittable with
	 * every blocker
	 */
	public void submit(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * SIGNING → DRAFTING or RETURNED (whichever it came from), with the head's reason.
	 */
	public void giveBack(Actor actor, String id, String reason) {
		throw new UnsupportedOperationException();
	}

	/** SIGNING → IN_REVIEW. */
	public void signOff(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

	/** IN_REVIEW → RETURNED, next round; the remarks are to be answered. */
	public void returnToDrafter(Actor actor, String id, List<Remark> remarks) {
		throw new UnsupportedOperationException();
	}

	/** IN_REVIEW → APPROVED: numbered, frozen, visible; plans that waited for it open. */
	public void approve(Actor actor, String id) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Makes the plan readable for these candidate groups or accounts: they review or
	 * inspect it.
	 */
	public void admit(String id, Collection<String> readers) {
		throw new UnsupportedOperationException();
	}

}
