package io.campaignflow.plan;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.Level;
import io.campaignflow.text.PlanContent;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the rules of submission look at: the text, what the campaign demands of this
 * level, the remarks to be answered, files that may not go out, the unit's own window
 * (null where its level takes no part), and the day.
 */
record Submission(PlanContent content, CampaignView campaign, Level level, List<Remark> remarks,
		List<Attachment> heldBack, StartWindow window, LocalDate today) {

	List<Requirement> requirements(RequirementKind kind) {
		return campaign.requirements()
			.stream()
			.filter(requirement -> requirement.kind() == kind && requirement.appliesTo(level))
			.toList();
	}

}
