package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.organisation.Level;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the rules of submission look at: the text, what the campaign demands of this
 * level, the remarks to be answered, and the day. {@code extendedUntil} may be null.
 */
record Submission(PlanContent content, CampaignView campaign, Level level, List<Remark> remarks,
		LocalDate extendedUntil, LocalDate today) {

	List<Requirement> requirements(RequirementKind kind) {
		return campaign.requirements()
			.stream()
			.filter(requirement -> requirement.kind() == kind && requirement.appliesTo(level))
			.toList();
	}

}
