package io.campaignflow.inspection;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class VisitTimersOnH2Tests extends VisitTimersTests {

}
