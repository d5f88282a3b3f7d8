package io.campaignflow.progress;

import io.campaignflow.CampaignFlowTest;

@CampaignFlowTest
class FoldingRaceOnH2Tests extends FoldingRaceTests {

}
