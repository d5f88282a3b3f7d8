package io.campaignflow.prereview;

import io.campaignflow.PostgresTest;

/** The stories on PostgreSQL. */
@PostgresTest
class CopiedPlanOnPostgresTests extends CopiedPlanTests {

}
