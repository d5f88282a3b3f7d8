package io.campaignflow.notification;

import io.campaignflow.PostgresTest;

@PostgresTest
class WhoIsToldOnPostgresTests extends WhoIsToldTests {

}
