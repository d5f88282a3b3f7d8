package io.campaignflow.rectification;

import io.campaignflow.PostgresTest;

/** The ways of an item on PostgreSQL. */
@PostgresTest
class RectificationWaysOnPostgresTests extends RectificationWaysTests {

}
