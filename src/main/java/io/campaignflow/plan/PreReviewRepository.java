package io.campaignflow.plan;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports of the pre-review, one per revision. */
@Repository
class PreReviewRepository {

	private final JdbcClient jdbc;

	PreReviewRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<PreReview> find(String planId, int revision) {
		return jdbc.sql("select report from plan_report where plan_id = ? and n = ?")
			.params(planId, revision)
			.query(String.class)
			.optional()
			.map(json -> StoredJson.read(json, PreReview.class));
	}

	void insert(PreReview report, Instant at) {
		jdbc.sql("insert into plan_report (plan_id, n, report, written_at) values (?, ?, ?, ?)")
			.params(report.planId(), report.revision(), StoredJson.write(report), Moments.stored(at))
			.update();
	}

}
