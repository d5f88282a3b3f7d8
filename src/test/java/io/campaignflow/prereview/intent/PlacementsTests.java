package io.campaignflow.prereview.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Thresholds;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the title of a section says for its text, and what it does not. */
class PlacementsTests {

	private static final Section ELSEWHERE = new Section("tasks", "任务", "群众办实事的事项逐项整改。", List.of());

	@Test
	void aTextWhoseTitleNamesTheRequirementIsNotDoubted() {
		assertThat(read(new Section("goals", "为群众办实事", "修好机井12口。", List.of("R1")), ELSEWHERE)).isEmpty();
	}

	@Test
	void theSameTextUnderAnotherTitleIs() {
		assertThat(read(new Section("goals", "目标", "修好机井12口。", List.of("R1")), ELSEWHERE)).extracting(Finding::rule)
			.containsExactly(Rule.PLACEMENT_DOUBTFUL);
	}

	@Test
	void aTitleWithoutATextIsNoPlace() {
		assertThat(read(new Section("goals", "为群众办实事", " ", List.of("R1")))).extracting(Finding::rule)
			.containsExactly(Rule.REQUIREMENT_ABSENT);
	}

	private static List<Finding> read(Section... sections) {
		Requirement requirement = new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of());
		CampaignView campaign = new CampaignView("c", "主题活动", "第二批", "15", CampaignStatus.LAUNCHED, List.of(),
				List.of(requirement), List.of(), "review-route", false, false, 0, 0, 1);
		OrgUnit unit = new OrgUnit("150203", "昆都仑区", "1502", Level.COUNTY, null, "/15/1502/150203/", true);
		PlanContent content = new PlanContent("实施方案", List.of(sections), List.of());
		return new Placements()
			.read(new Reading(null, 1, unit, campaign, Thresholds.standard(), content, Instant.EPOCH));
	}

}
