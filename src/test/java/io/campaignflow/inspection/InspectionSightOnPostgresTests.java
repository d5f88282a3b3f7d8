package io.campaignflow.inspection;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class InspectionSightOnPostgresTests extends InspectionSightTests {

}
