package io.campaignflow.prereview;

import io.campaignflow.CampaignFlowTest;

/** The stories on H2. */
@CampaignFlowTest
class CopiedPlanOnH2Tests extends CopiedPlanTests {

}
