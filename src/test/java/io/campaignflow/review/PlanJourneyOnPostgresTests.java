package io.campaignflow.review;

import io.campaignflow.PostgresTest;

/** The story on PostgreSQL. */
@PostgresTest
class PlanJourneyOnPostgresTests extends PlanJourneyTests {

}
