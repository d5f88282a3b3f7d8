package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** What a writer should know though it forbids nothing. */
final class DraftWarning {

	private DraftWarning() {
	}

	static List<Violation> of(Submission submission) {
		List<Violation> found = new ArrayList<>(length(submission.content().length(), submission.campaign()));
		submission.requirements(RequirementKind.MANDATORY)
			.stream()
			.filter(requirement -> Coverage.of(requirement.code(), submission.content()) == Coverage.SECTION_ONLY)
			.map(requirement -> Violation.of("requirements." + requirement.code(), "requirement-without-measure",
					requirement.code(), requirement.title()))
			.forEach(found::add);
		return found;
	}

	private static List<Violation> length(int length, CampaignView campaign) {
		if (campaign.maxLength() > 0 && length > campaign.maxLength()) {
			return List.of(Violation.of("sections", "plan-long", length, campaign.maxLength()));
		}
		if (length < campaign.minLength()) {
			return List.of(Violation.of("sections", "plan-short", length, campaign.minLength()));
		}
		return List.of();
	}

}
