package io.campaignflow.rectification;

import io.campaignflow.PostgresTest;

/** Days and timers of an item.s tasks on PostgreSQL. */
@PostgresTest
class ItemTaskTimersOnPostgresTests extends ItemTaskTimersTests {

}
