package io.campaignflow.prereview.names;

import io.campaignflow.PostgresTest;

@PostgresTest
class ForeignNamesOnPostgresTests extends ForeignNamesTests {

}
