package io.campaignflow.prereview;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gathers what rules need to know beside a text. */
@Component
class Readings {

	private final Plans plans;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final ThresholdRepository thresholds;

	Readings(Plans plans, OrgUnits units, Campaigns campaigns, ThresholdRepository thresholds) {
		this.plans = plans;
		this.units = units;
		this.campaigns = campaigns;
		this.thresholds = thresholds;
	}

	Reading of(Revision revision) {
		return of(plans.get(revision.planId()), revision.n(), revision.content(), revision.submittedAt());
	}

	Reading of(PlanView plan, int revision, PlanContent content, Instant at) {
		return new Reading(plan, revision, units.get(plan.unitCode()), campaigns.get(plan.campaignId()),
				thresholds.of(plan.campaignId()), content, at);
	}

}
