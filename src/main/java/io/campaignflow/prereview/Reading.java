package io.campaignflow.prereview;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.PlanView;
import io.campaignflow.text.PlanContent;
import java.time.Instant;

/**
 * What is read: one text of one plan, and from where on its campaign wants to be told.
 * {@code revision} counts from 1 and is 0 for a draft; {@code submittedAt} is the present
 * moment for a draft.
 */
public record Reading(PlanView plan, int revision, OrgUnit unit, CampaignView campaign, Thresholds thresholds,
		PlanContent content, Instant submittedAt) {
}
