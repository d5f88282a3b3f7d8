package io.campaignflow.launch;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.plan.PlanView;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Violation;
import java.util.List;
import java.util.Set;

/**
 * The aggregate: one opening of plans for many units, counted chunk by chunk. A launch of
 * the office is proposed and confirmed first; one caused by an approved parent's plan
 * runs at once.
 */
record Launch(String id, String campaignId, Cause cause, String parentPlanId, UnitSelection selection,
		LaunchStatus status, int total, int opened, int created, int chunks, int chunksStarted, int chunksDone,
		String account) {

	/** Why plans are opened. */
	enum Cause {

		OFFICE, PARENT_APPROVED

	}

	static Launch proposed(String id, CampaignView campaign, String account) {
		UnitSelection nothing = new UnitSelection(campaign.issuingUnit(), Set.of(), Set.of());
		return new Launch(id, campaign.id(), Cause.OFFICE, null, nothing, LaunchStatus.PROPOSED, 0, 0, 0, 0, 0, 0,
				account);
	}

	static Launch ofChildren(String id, PlanView parent, int total, int chunks, String account) {
		UnitSelection below = new UnitSelection(parent.unitCode(), Set.of(), Set.of());
		return new Launch(id, parent.campaignId(), Cause.PARENT_APPROVED, parent.id(), below, LaunchStatus.OPENING,
				total, 0, 0, chunks, 0, 0, account);
	}

	/** Only levels that have a window may be launched. */
	static UnitSelection select(CampaignView campaign, Set<Level> levels, Set<Domain> domains) {
		if (levels.isEmpty()) {
			throw refused("launch-levels-missing");
		}
		List<Violation> without = levels.stream()
			.filter(level -> campaign.windowOf(level).isEmpty())
			.map(level -> Violation.of("levels", "launch-level-without-window", level))
			.toList();
		if (!without.isEmpty()) {
			throw new BusinessRuleViolation("launch-refused", without);
		}
		return new UnitSelection(campaign.issuingUnit(), levels, domains);
	}

	Launch confirmed(UnitSelection chosen, int total, int chunks, String by) {
		requireProposed();
		if (total == 0) {
			throw refused("launch-nothing-in-scope");
		}
		return new Launch(id, campaignId, cause, parentPlanId, chosen, LaunchStatus.OPENING, total, 0, 0, chunks, 0, 0,
				by);
	}

	Launch cancelled() {
		requireProposed();
		return with(LaunchStatus.CANCELLED);
	}

	Launch started(int more) {
		return new Launch(id, campaignId, cause, parentPlanId, selection, status, total, opened, created, chunks,
				chunksStarted + more, chunksDone, account);
	}

	Launch counted(int units, int fresh) {
		return new Launch(id, campaignId, cause, parentPlanId, selection, status, total, opened + units,
				created + fresh, chunks, chunksStarted, chunksDone + 1, account);
	}

	Launch finished() {
		return with(LaunchStatus.DONE);
	}

	boolean hasChunksToStart() {
		return chunksStarted < chunks;
	}

	/** No chunk is under way: the next wave may start. */
	boolean isIdle() {
		return chunksStarted == chunksDone;
	}

	boolean isAllOpened() {
		return chunksDone == chunks;
	}

	boolean isOpen() {
		return status == LaunchStatus.PROPOSED || status == LaunchStatus.OPENING;
	}

	private void requireProposed() {
		if (status != LaunchStatus.PROPOSED) {
			throw new Conflict("launch-decided", this);
		}
	}

	private Launch with(LaunchStatus next) {
		return new Launch(id, campaignId, cause, parentPlanId, selection, next, total, opened, created, chunks,
				chunksStarted, chunksDone, account);
	}

	private static BusinessRuleViolation refused(String code) {
		return new BusinessRuleViolation("launch-refused", List.of(Violation.of("levels", code)));
	}

}
