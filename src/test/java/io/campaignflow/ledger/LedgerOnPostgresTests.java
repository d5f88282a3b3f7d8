package io.campaignflow.ledger;

import io.campaignflow.PostgresTest;

/** The list of the ledger on PostgreSQL. */
@PostgresTest
class LedgerOnPostgresTests extends LedgerTests {

}
