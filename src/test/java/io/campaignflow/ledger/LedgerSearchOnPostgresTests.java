package io.campaignflow.ledger;

import io.campaignflow.PostgresTest;

/** Search and folding of the ledger on PostgreSQL. */
@PostgresTest
class LedgerSearchOnPostgresTests extends LedgerSearchTests {

}
