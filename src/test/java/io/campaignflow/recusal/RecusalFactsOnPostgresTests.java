package io.campaignflow.recusal;

import io.campaignflow.PostgresTest;

/** The same on PostgreSQL. */
@PostgresTest
class RecusalFactsOnPostgresTests extends RecusalFactsTests {

}
