package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

@CampaignFlowTest
class FlowAfterRandomDayOnH2Tests extends FlowAfterRandomDayTests {

}
