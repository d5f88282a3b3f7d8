package io.campaignflow.plan;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.Actor;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans units get in a campaign, one each: opened, hung under their parents', let go
 * when there is nothing left to wait for. For launches: no visibility check.
 */
@Service
@Transactional
public class UnitPlans {

	/** So many are opened or let go in one transaction. */
	public static final int AT_ONCE = 100;

	private final PlanOpening opening;

	private final PlanPlacing placing;

	private final PlanTreeRepository tree;

	UnitPlans(PlanOpening opening, PlanPlacing placing, PlanTreeRepository tree) {
		this.opening = opening;
		this.placing = placing;
		this.tree = tree;
	}

	/**
	 * Opens one plan for each of these units that has none in the campaign, and begins
	 * its process; gives how many were new. Safe to repeat. Where the campaign lets
	 * children wait, it only waits. {@link #place} and {@link #release} complete a launch
	 * when all its chunks are through.
	 */
	public int open(Actor actor, String campaignId, Collection<OrgUnit> units) {
		return opening.open(actor, campaignId, units);
	}

	/**
	 * After a launch has opened its plans: puts every plan under its parent's. Safe to
	 * repeat.
	 */
	public void place(String campaignId) {
		placing.place(campaignId);
	}

	/**
	 * Lets waiting plans of a campaign begin that have nothing to wait for (any more), at
	 * most so many; gives how many did, so the caller repeats until none is left. Call it
	 * after {@link #place}.
	 */
	public int release(Actor actor, String campaignId, int limit) {
		return placing.beginReady(actor, campaignId, limit);
	}

	/** Whether waiting plans of a campaign have nothing to wait for (any more). */
	@Transactional(readOnly = true)
	public boolean hasReady(String campaignId) {
		return placing.hasReady(campaignId);
	}

	/** Lets plans begin that waited for this approved one, at most so many. */
	public int releaseChildren(Actor actor, String parentPlanId, int limit) {
		return placing.beginWaitingFor(actor, parentPlanId, limit);
	}

	/** How many plans wait for the approval of this one. */
	@Transactional(readOnly = true)
	public int waitingFor(String planId) {
		return tree.waitingFor(planId);
	}

	/** How many units of each level have a plan in the campaign. */
	@Transactional(readOnly = true)
	public Map<Level, Long> countByLevel(String campaignId) {
		return tree.countByLevel(campaignId);
	}

}
