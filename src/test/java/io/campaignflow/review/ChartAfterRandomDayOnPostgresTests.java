package io.campaignflow.review;

import io.campaignflow.PostgresTest;

@PostgresTest
class ChartAfterRandomDayOnPostgresTests extends ChartAfterRandomDayTests {

}
