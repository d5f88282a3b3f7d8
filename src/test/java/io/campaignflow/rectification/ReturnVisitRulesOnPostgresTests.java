package io.campaignflow.rectification;

import io.campaignflow.PostgresTest;

/** Rules of return visits on PostgreSQL. */
@PostgresTest
class ReturnVisitRulesOnPostgresTests extends ReturnVisitRulesTests {

}
