package io.campaignflow.campaign;

import java.util.List;

/** What an office fills in; same shapes as {@link CampaignView}. */
public record CampaignForm(String title, String batch, String issuingUnit, List<StartWindow> windows,
		List<Requirement> requirements, List<TemplateSection> template, String route, boolean childrenWait,
		boolean scored, int minLength, int maxLength) {
}
