package io.campaignflow.instruction;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class InstructionOnPostgresTests extends InstructionTests {

}
