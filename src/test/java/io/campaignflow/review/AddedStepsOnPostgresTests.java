package io.campaignflow.review;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class AddedStepsOnPostgresTests extends AddedStepsTests {

}
