package io.campaignflow.instruction;

import io.campaignflow.CampaignFlowTest;

/** On H2. */
@CampaignFlowTest
class InstructionOnH2Tests extends InstructionTests {

}
