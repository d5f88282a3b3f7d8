package io.campaignflow.inspection;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A yearly or monthly plan of inspections and every move it can make. {@code groupId}
 * null is the office's own plan; {@code month} null a yearly one; {@code reason} why it
 * was given back last.
 */
public record InspectionPlan(String id, String issuingUnit, String issuingPath, String groupId, String campaignId,
		int year, Integer month, PlanStage stage, String reason, String draftedBy, Instant draftedAt, String decidedBy,
		Instant decidedAt, long version) {

	/**
	 * @throws Conflict where somebody has changed it since it was seen, or it is not
	 * being drafted
	 */
	InspectionPlan changed(long seen) {
		requireSeen(seen);
		require(PlanStage.DRAFT);
		return to(PlanStage.DRAFT, reason, decidedBy, decidedAt);
	}

	InspectionPlan submitted(long seen, int lines) {
		requireSeen(seen);
		require(PlanStage.DRAFT);
		if (lines == 0) {
			throw new BusinessRuleViolation("inspection-plan-empty");
		}
		return to(PlanStage.SUBMITTED, null, null, null);
	}

	InspectionPlan approved(Actor actor, long seen, Instant at) {
		requireDecidable(actor, seen);
		return to(PlanStage.APPROVED, null, actor.account(), at);
	}

	InspectionPlan givenBack(Actor actor, long seen, String why, Instant at) {
		requireDecidable(actor, seen);
		return to(PlanStage.DRAFT, why, actor.account(), at);
	}

	InspectionPlan reopened(long seen) {
		requireSeen(seen);
		require(PlanStage.APPROVED);
		return to(PlanStage.DRAFT, null, decidedBy, decidedAt);
	}

	/** Whether a month belongs to it. */
	boolean covers(LocalDate day) {
		return day.getYear() == year && (month == null || day.getMonthValue() == month);
	}

	private void requireDecidable(Actor actor, long seen) {
		requireSeen(seen);
		require(PlanStage.SUBMITTED);
		if (actor.account().equals(draftedBy)) {
			throw new NotAllowed("inspection-plan-own");
		}
	}

	private void requireSeen(long seen) {
		if (seen != version) {
			throw new Conflict("inspection-plan-changed", null);
		}
	}

	private void require(PlanStage wanted) {
		if (stage != wanted) {
			throw new Conflict("inspection-plan-moved-on", null, stage);
		}
	}

	private InspectionPlan to(PlanStage next, String why, String by, Instant at) {
		return new InspectionPlan(id, issuingUnit, issuingPath, groupId, campaignId, year, month, next, why, draftedBy,
				draftedAt, by, at, version + 1);
	}

}
