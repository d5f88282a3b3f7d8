package io.campaignflow.ledger;

import io.campaignflow.CampaignFlowTest;

/** Search and folding of the ledger on H2. */
@CampaignFlowTest
class LedgerSearchOnH2Tests extends LedgerSearchTests {

}
