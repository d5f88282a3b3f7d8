package io.campaignflow.trust;

import io.campaignflow.PostgresTest;

/** The same on PostgreSQL. */
@PostgresTest
class CommentRoundsOnPostgresTests extends CommentRoundsTests {

}
