package io.campaignflow.notification;

import io.campaignflow.PostgresTest;

@PostgresTest
class OutboxOnPostgresTests extends OutboxTests {

}
