package io.campaignflow.review;

import io.campaignflow.PostgresTest;

/** The same on PostgreSQL. */
@PostgresTest
class ProxyOnPostgresTests extends ProxyTests {

}
