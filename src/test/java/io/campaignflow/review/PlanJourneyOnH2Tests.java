package io.campaignflow.review;

import io.campaignflow.CampaignFlowTest;

/** The story on H2. */
@CampaignFlowTest
class PlanJourneyOnH2Tests extends PlanJourneyTests {

}
