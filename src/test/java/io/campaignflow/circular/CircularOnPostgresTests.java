package io.campaignflow.circular;

import io.campaignflow.PostgresTest;

/** On PostgreSQL. */
@PostgresTest
class CircularOnPostgresTests extends CircularTests {

}
