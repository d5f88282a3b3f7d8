package io.campaignflow.rectification;

import io.campaignflow.PostgresTest;

/** Numbers of items on PostgreSQL. */
@PostgresTest
class ItemNumbersOnPostgresTests extends ItemNumbersTests {

}
