package io.campaignflow.inspection;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class InspectionSightOnH2Tests extends InspectionSightTests {

}
