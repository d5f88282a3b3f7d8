package io.campaignflow.prereview.copying;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.prereview.CopiedText;
import io.campaignflow.prereview.copying.CopyTrial.Result;
import io.campaignflow.prereview.copying.TextLoad.Loaded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whether copies are found, and only they, among a few texts. */
@CampaignFlowTest
class CopyTrialTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Campaigns campaigns;

	@Autowired
	OrgUnits units;

	@Autowired
	People people;

	@Autowired
	CopiedText copies;

	@Test
	void copiesAreFoundWhateverWasChangedAndNothingElseIs() {
		LocalDate today = LocalDate.now();
		String campaign = campaigns.create(people.actor("office.15").orElseThrow(),
				new CampaignForm("主题活动", "第二批", "15",
						List.of(new StartWindow(Level.COUNTY, today.minusDays(5), today.plusDays(30))),
						List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事",
								"每个单位每季度至少为群众办成三件看得见、摸得着的实事，办理前公示、办理后评议，评议结果作为年度考核的依据", Set.of())),
						List.of(new TemplateSection("tasks", "任务", "写明任务", List.of("R1"))), "review-route", false,
						false, 0, 5000));
		List<Loaded> loaded = beans.createBean(TextLoad.class)
			.load(40, campaign, Stream.of("150204", "150205", "150206", "150207").map(units::get).toList());
		Map<String, Result> results = new CopyTrial(copies, campaigns.get(campaign), units.get("150203"))
			.run(loaded.subList(0, 8));
		Result all = results.values().stream().reduce(Result::plus).orElseThrow();
		assertThat(all.foundOfTaken()).isGreaterThanOrEqualTo(0.95);
		assertThat(all.rightOfTold()).isGreaterThanOrEqualTo(0.95);
		assertThat(results.get("independent").share()).isLessThanOrEqualTo(10);
		assertThat(results.get("only what is required").share()).isLessThanOrEqualTo(10);
	}

}
