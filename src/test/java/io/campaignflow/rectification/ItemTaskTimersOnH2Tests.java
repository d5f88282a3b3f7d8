package io.campaignflow.rectification;

import io.campaignflow.CampaignFlowTest;

/** Days and timers of an item.s tasks on H2. */
@CampaignFlowTest
class ItemTaskTimersOnH2Tests extends ItemTaskTimersTests {

}
