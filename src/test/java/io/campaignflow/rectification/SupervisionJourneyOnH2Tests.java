package io.campaignflow.rectification;

import io.campaignflow.CampaignFlowTest;

/** The journey on H2. */
@CampaignFlowTest
class SupervisionJourneyOnH2Tests extends SupervisionJourneyTests {

}
