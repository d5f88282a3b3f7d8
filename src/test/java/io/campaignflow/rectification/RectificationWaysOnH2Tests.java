package io.campaignflow.rectification;

import io.campaignflow.CampaignFlowTest;

/** The ways of an item on H2. */
@CampaignFlowTest
class RectificationWaysOnH2Tests extends RectificationWaysTests {

}
