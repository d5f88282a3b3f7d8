package io.campaignflow.supervision;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class GroupDispatchOnPostgresTests extends GroupDispatchTests {

}
