package io.campaignflow.intake;

import io.campaignflow.PostgresTest;

/** The same on PostgreSQL. */
@PostgresTest
class DraftImportOnPostgresTests extends DraftImportTests {

}
