package io.campaignflow.plan;

import io.campaignflow.PostgresTest;

/** The same on PostgreSQL. */
@PostgresTest
class DraftImportOnPostgresTests extends DraftImportTests {

}
