package io.campaignflow.supervision;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class CoverageFiguresOnPostgresTests extends CoverageFiguresTests {

}
