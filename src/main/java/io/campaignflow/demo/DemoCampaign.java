package io.campaignflow.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.DemoOrganisation;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanIssue;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demonstration's campaign, modelled on F3: made by the region's office, with one
 * work plan and four guiding opinions, and not yet launched. Needs the demonstration's
 * units and people.
 */
@Component
@Profile(DemoOrganisation.PROFILES)
public class DemoCampaign {

	private final Campaigns campaigns;

	private final PlanIssue issue;

	private final People people;

	private final ObjectMapper json;

	private final Clock clock;

	DemoCampaign(Campaigns campaigns, PlanIssue issue, People people, ObjectMapper json, Clock clock) {
		this.campaigns = campaigns;
		this.issue = issue;
		this.people = people;
		this.json = json;
		this.clock = clock;
	}

	/** Makes what is missing and gives the campaign's id; safe to repeat. */
	@Transactional
	public String prepare() {
		DemoTexts texts = DemoTexts.load(json);
		CampaignForm form = texts.campaign().from(LocalDate.now(clock));
		Actor office = office(form.issuingUnit());
		String id = existing(form).orElseGet(() -> campaigns.create(office, form));
		texts.documents().forEach(document -> issue.issue(office, id, document.kind(), document.content()));
		return id;
	}

	/** The person of the region's office who made it and may launch it. */
	public Actor office(String unit) {
		String account = people.membersOf(Role.OFFICE.at(unit)).get(0).account();
		return people.actor(account).orElseThrow();
	}

	private Optional<String> existing(CampaignForm form) {
		return campaigns.list(Actor.SYSTEM, PageQuery.of(0, PageQuery.LARGEST))
			.items()
			.stream()
			.filter(campaign -> campaign.title().equals(form.title())
					&& campaign.issuingUnit().equals(form.issuingUnit()))
			.map(CampaignView::id)
			.findFirst();
	}

}
