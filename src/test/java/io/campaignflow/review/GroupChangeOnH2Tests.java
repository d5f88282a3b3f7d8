package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class GroupChangeOnH2Tests extends GroupChangeTests {

}
