package io.campaignflow.instructor;

import io.campaignflow.PostgresTest;

/** The same on PostgreSQL. */
@PostgresTest
class InstructorsOnPostgresTests extends InstructorsTests {

}
