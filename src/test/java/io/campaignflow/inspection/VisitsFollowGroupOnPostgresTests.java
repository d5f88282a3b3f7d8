package io.campaignflow.inspection;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class VisitsFollowGroupOnPostgresTests extends VisitsFollowGroupTests {

}
