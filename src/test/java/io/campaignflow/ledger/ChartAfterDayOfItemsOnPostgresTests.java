package io.campaignflow.ledger;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class ChartAfterDayOfItemsOnPostgresTests extends ChartAfterDayOfItemsTests {

}
