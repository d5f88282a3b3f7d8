package io.campaignflow.campaign;

import java.util.List;

/**
 * What an office fills in; same shapes as {@link CampaignView}. May hold faults: the
 * rules name every one of them. {@code routeVersion} is null for the newest one there is
 * when the campaign is launched.
 */
public record CampaignForm(String title, String batch, String issuingUnit, List<StartWindow> windows,
		List<Requirement> requirements, List<TemplateSection> template, String route, Integer routeVersion,
		boolean childrenWait, boolean scored, int minLength, int maxLength) {

	/** Takes the newest version of the route. */
	public CampaignForm(String title, String batch, String issuingUnit, List<StartWindow> windows,
			List<Requirement> requirements, List<TemplateSection> template, String route, boolean childrenWait,
			boolean scored, int minLength, int maxLength) {
		this(title, batch, issuingUnit, windows, requirements, template, route, null, childrenWait, scored, minLength,
				maxLength);
	}

	public CampaignForm {
		windows = windows == null ? List.of() : List.copyOf(windows);
		requirements = requirements == null ? List.of() : List.copyOf(requirements);
		template = template == null ? List.of() : List.copyOf(template);
	}

}
