package io.campaignflow.circular;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class CircularOnH2Tests extends CircularTests {

}
