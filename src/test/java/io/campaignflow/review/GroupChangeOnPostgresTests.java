package io.campaignflow.review;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class GroupChangeOnPostgresTests extends GroupChangeTests {

}
