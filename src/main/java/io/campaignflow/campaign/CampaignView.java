package io.campaignflow.campaign;

import io.campaignflow.organisation.Level;
import java.util.List;
import java.util.Optional;

/**
 * A campaign as others read it. {@code route} is the key of the decision that yields
 * review steps; {@code childrenWait} says whether a plan opens only when its parent's
 * plan is approved; {@code scored} whether reviewers give a score; lengths are characters
 * of a plan's whole text, a longer or shorter plan is warned about.
 */
public record CampaignView(String id, String title, String batch, String issuingUnit, CampaignStatus status,
		List<StartWindow> windows, List<Requirement> requirements, List<TemplateSection> template, String route,
		boolean childrenWait, boolean scored, int minLength, int maxLength, long version) {

	public Optional<StartWindow> windowOf(Level level) {
		return windows.stream().filter(window -> window.level() == level).findFirst();
	}

}
