package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.PlanContent;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What stands on a new plan's paper: a title and the sections of the campaign's template.
 */
@Component
class FreshDrafts {

	private final MessageSource messages;

	FreshDrafts(MessageSource messages) {
		this.messages = messages;
	}

	String title(OrgUnit unit, CampaignView campaign) {
		String title = messages.getMessage("plan.title.unit", new Object[] { unit.name(), campaign.title() },
				Locale.SIMPLIFIED_CHINESE);
		return (title.length() <= ContentLimits.TITLE) ? title : title.substring(0, ContentLimits.TITLE);
	}

	PlanContent content(Plan plan, CampaignView campaign) {
		List<PlanContent.Section> sections = campaign.template()
			.stream()
			.map(section -> new PlanContent.Section(section.key(), section.title(), "", section.requirements()))
			.toList();
		return new PlanContent(plan.state().title(), sections, List.of());
	}

}
