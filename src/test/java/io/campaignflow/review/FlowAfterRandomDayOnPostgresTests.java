package io.campaignflow.review;

import io.campaignflow.PostgresTest;

@PostgresTest
class FlowAfterRandomDayOnPostgresTests extends FlowAfterRandomDayTests {

}
