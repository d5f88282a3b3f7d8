package io.campaignflow.inspection;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class InspectionWaysOnH2Tests extends InspectionWaysTests {

}
