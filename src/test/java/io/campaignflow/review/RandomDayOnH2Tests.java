package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

@CampaignFlowTest
class RandomDayOnH2Tests extends RandomDayTests {

	@Override
	int moves() {
		return 2500;
	}

}
