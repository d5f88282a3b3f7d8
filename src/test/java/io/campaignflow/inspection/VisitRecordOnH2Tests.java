package io.campaignflow.inspection;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class VisitRecordOnH2Tests extends VisitRecordTests {

}
