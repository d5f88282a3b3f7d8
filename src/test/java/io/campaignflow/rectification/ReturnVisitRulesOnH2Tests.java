package io.campaignflow.rectification;

import io.campaignflow.CampaignFlowTest;

/** Rules of return visits on H2. */
@CampaignFlowTest
class ReturnVisitRulesOnH2Tests extends ReturnVisitRulesTests {

}
