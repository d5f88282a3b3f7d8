package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class PlanMovesOnH2Tests extends PlanMovesTests {

}
