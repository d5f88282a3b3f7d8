package io.campaignflow.prereview.copying;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.prereview.CopiedText;
import io.campaignflow.prereview.copying.CopyTrial.Result;
import io.campaignflow.prereview.copying.TextLoad.Loaded;
import java.util.List;
import java.util.Map;
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
		String campaign = TrialCampaign.make(campaigns, people, "主题活动");
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
