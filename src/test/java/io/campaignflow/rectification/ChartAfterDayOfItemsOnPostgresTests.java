package io.campaignflow.rectification;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class ChartAfterDayOfItemsOnPostgresTests extends ChartAfterDayOfItemsTests {

}
