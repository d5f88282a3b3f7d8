package io.campaignflow.review;

import io.campaignflow.PostgresTest;

@PostgresTest
class RandomDayOnPostgresTests extends RandomDayTests {

	@Override
	int moves() {
		return 2000;
	}

}
