package io.campaignflow.rectification;

import io.campaignflow.CampaignFlowTest;

/** Numbers of items on H2. */
@CampaignFlowTest
class ItemNumbersOnH2Tests extends ItemNumbersTests {

}
