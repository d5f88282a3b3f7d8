package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class AddedStepsOnH2Tests extends AddedStepsTests {

}
