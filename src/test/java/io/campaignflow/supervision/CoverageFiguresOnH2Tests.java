package io.campaignflow.supervision;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class CoverageFiguresOnH2Tests extends CoverageFiguresTests {

}
