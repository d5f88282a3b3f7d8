package io.campaignflow.prereview;

import io.campaignflow.PostgresTest;

@PostgresTest
class GroundsOnPostgresTests extends GroundsTests {

}
