package io.campaignflow.plan.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Titles of a campaign's requirements by their codes. */
final class Titles {

	private Titles() {
	}

	static Map<String, String> of(CampaignView campaign) {
		Map<String, String> titles = new LinkedHashMap<>();
		for (Requirement requirement : campaign.requirements()) {
			titles.put(requirement.code(), requirement.title());
		}
		return titles;
	}

}
