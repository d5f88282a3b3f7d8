package io.campaignflow.ledger;

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

/** A campaign of the region with an empty ledger, for tests of other modules. */
public final class LedgerCampaign {

	private LedgerCampaign() {
	}

	/** Its id. */
	public static String make(Campaigns campaigns, People people) {
		LocalDate today = LocalDate.now();
		return campaigns.create(people.actor("office.15").orElseThrow(),
				new CampaignForm("整改专项", "第二批", "15",
						List.of(new StartWindow(Level.COUNTY, today.minusDays(5), today.plusDays(30))),
						List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of())),
						List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1"))), "review-route", false,
						false, 0, 5000));
	}

}
