package io.campaignflow.inspection;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class InspectionPlansOnH2Tests extends InspectionPlansTests {

}
