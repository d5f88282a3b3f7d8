package io.campaignflow.workflow;

import io.campaignflow.PostgresTest;

/** The same on PostgreSQL. */
@PostgresTest
class SeamOnPostgresTests extends SeamTests {

}
