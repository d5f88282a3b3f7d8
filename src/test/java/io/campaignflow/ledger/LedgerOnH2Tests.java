package io.campaignflow.ledger;

import io.campaignflow.CampaignFlowTest;

/** The list of the ledger on H2. */
@CampaignFlowTest
class LedgerOnH2Tests extends LedgerTests {

}
