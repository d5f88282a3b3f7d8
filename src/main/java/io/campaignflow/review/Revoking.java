package io.campaignflow.review;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanMoves;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Revocation (撤销) by the office that launched the campaign, with a reason, wherever the
 * plan stands. An approved plan can be revoked too: it stops being in force, and its
 * number and text stay on record. Plans without a process are only closed.
 */
@Component
class Revoking {

	/** Most characters of a reason. */
	static final int LONGEST_REASON = 500;

	private final ReviewRepository reviews;

	private final PlanMoves planMoves;

	private final Campaigns campaigns;

	private final ReviewProcess process;

	Revoking(ReviewRepository reviews, PlanMoves planMoves, Campaigns campaigns, ReviewProcess process) {
		this.reviews = reviews;
		this.planMoves = planMoves;
		this.campaigns = campaigns;
		this.process = process;
	}

	/** The review has to be locked, where there is one. */
	void revoke(Actor actor, Optional<Review> review, PlanView plan, String reason) {
		requireMay(actor, plan);
		requireReason(reason);
		review.ifPresent(known -> {
			known.revoke(actor, reason.strip());
			reviews.update(known);
		});
		if (review.isEmpty() || plan.status() == PlanStatus.APPROVED) {
			planMoves.revoke(actor, plan.id(), reason.strip());
		}
		else {
			process.revoked(actor, plan.id());
		}
	}

	void requireMay(Actor actor, PlanView plan) {
		if (!actor.holds(Role.OFFICE.name(), campaigns.get(plan.campaignId()).issuingUnit())) {
			throw new NotAllowed("revoke-by-launching-office-only");
		}
		if (plan.status() == PlanStatus.REVOKED) {
			throw new Conflict("plan-moved-on", null, plan.status());
		}
	}

	private static void requireReason(String reason) {
		Texts.fault("reason", reason, LONGEST_REASON, "revoke-without-reason").ifPresent(fault -> {
			throw new BusinessRuleViolation("move-incomplete", List.<Violation>of(fault));
		});
	}

}
