package io.campaignflow.prereview.copying;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A campaign of the region whose requirements have to be carried at some length. */
public final class TrialCampaign {

	static final String DEMANDED = "每个单位每季度至少为群众办成三件看得见、摸得着的实事，办理前公示、办理后评议，评议结果作为年度考核的依据";

	private TrialCampaign() {
	}

	/** Its id. */
	public static String make(Campaigns campaigns, People people, String title) {
		LocalDate today = LocalDate.now();
		List<StartWindow> windows = Stream.of(Level.PREFECTURE, Level.COUNTY, Level.TOWNSHIP)
			.map((level) -> new StartWindow(level, today.minusDays(5), today.plusDays(30)))
			.toList();
		return campaigns.create(people.actor("office.15").orElseThrow(),
				new CampaignForm(title, "第二批", "15", windows,
						List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", DEMANDED, Set.of())),
						List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1")),
								new TemplateSection("tasks", "任务", "写明任务", List.of())),
						"review-route", false, false, 0, 5000));
	}

}
