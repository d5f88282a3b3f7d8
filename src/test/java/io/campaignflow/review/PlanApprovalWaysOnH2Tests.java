package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class PlanApprovalWaysOnH2Tests extends PlanApprovalWaysTests {

}
