package io.campaignflow.supervision;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class GroupDispatchOnH2Tests extends GroupDispatchTests {

}
