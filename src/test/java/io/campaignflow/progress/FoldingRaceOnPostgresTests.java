package io.campaignflow.progress;

import io.campaignflow.PostgresTest;

@PostgresTest
class FoldingRaceOnPostgresTests extends FoldingRaceTests {

}
