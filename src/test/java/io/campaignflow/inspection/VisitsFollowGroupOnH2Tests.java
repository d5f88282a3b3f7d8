package io.campaignflow.inspection;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class VisitsFollowGroupOnH2Tests extends VisitsFollowGroupTests {

}
