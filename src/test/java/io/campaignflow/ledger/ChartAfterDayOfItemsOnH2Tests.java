package io.campaignflow.ledger;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class ChartAfterDayOfItemsOnH2Tests extends ChartAfterDayOfItemsTests {

}
