package io.campaignflow.prereview.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.prereview.names.NameTrial.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whether names from elsewhere are found, and only they, in a few texts. */
@CampaignFlowTest
class NameTrialTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	OrgUnits units;

	@Test
	void namesAreFoundHoweverTheyAreWrittenAndNothingElseIs() {
		Outcome outcome = beans.createBean(NameTrial.class).run(units.get("150203"), 20, 7);
		assertThat(outcome.share()).as("missed %s", outcome.missed()).isGreaterThanOrEqualTo(0.98);
		assertThat(outcome.right()).as("besides %s", outcome.wrong()).isGreaterThanOrEqualTo(0.98);
	}

}
