package io.campaignflow.rectification;

import io.campaignflow.PostgresTest;

/** The journey on PostgreSQL. */
@PostgresTest
class SupervisionJourneyOnPostgresTests extends SupervisionJourneyTests {

}
