package io.campaignflow.campaign;

import java.util.List;

/**
 * What an office fills in; same shapes as {@link CampaignView}. May hold faults: the
 * rules name every one of them.
 */
public record CampaignForm(String title, String batch, String issuingUnit, List<StartWindow> windows,
		List<Requirement> requirements, List<TemplateSection> template, String route, boolean childrenWait,
		boolean scored, int minLength, int maxLength) {

	public CampaignForm {
		windows = windows == null ? List.of() : List.copyOf(windows);
		requirements = requirements == null ? List.of() : List.copyOf(requirements);
		template = template == null ? List.of() : List.copyOf(template);
	}

}
