package io.campaignflow.campaign;

import io.campaignflow.organisation.Level;
import java.util.List;
import java.util.Optional;

/**
 * A campaign as others read it. {@code windows} are in the order of levels; {@code route}
 * is the key of the decision that yields review steps, {@code routeVersion} the version
 * of it, null where it follows the newest until the launch; {@code childrenWait} says
 * whether a plan opens only when its parent's plan is approved; {@code scored} whether
 * reviewers give a score; lengths are characters of a plan's whole text, a longer or
 * shorter plan is warned about.
 */
public record CampaignView(String id, String title, String batch, String issuingUnit, CampaignStatus status,
		List<StartWindow> windows, List<Requirement> requirements, List<TemplateSection> template, String route,
		Integer routeVersion, boolean childrenWait, boolean scored, int minLength, int maxLength, long version) {

	/** A campaign whose route has no version fixed yet. */
	public CampaignView(String id, String title, String batch, String issuingUnit, CampaignStatus status,
			List<StartWindow> windows, List<Requirement> requirements, List<TemplateSection> template, String route,
			boolean childrenWait, boolean scored, int minLength, int maxLength, long version) {
		this(id, title, batch, issuingUnit, status, windows, requirements, template, route, null, childrenWait, scored,
				minLength, maxLength, version);
	}

	public CampaignView {
		windows = List.copyOf(windows);
		requirements = List.copyOf(requirements);
		template = List.copyOf(template);
	}

	public Optional<StartWindow> windowOf(Level level) {
		return windows.stream().filter(window -> window.level() == level).findFirst();
	}

	/** The same as a form, to be changed and handed in again. */
	public CampaignForm form() {
		return new CampaignForm(title, batch, issuingUnit, windows, requirements, template, route, routeVersion,
				childrenWait, scored, minLength, maxLength);
	}

}
