package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

@CampaignFlowTest
class ChartAfterRandomDayOnH2Tests extends ChartAfterRandomDayTests {

}
