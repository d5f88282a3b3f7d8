package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class ReviewModesOnH2Tests extends ReviewModesTests {

}
