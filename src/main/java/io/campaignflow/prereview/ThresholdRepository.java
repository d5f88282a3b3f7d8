package io.campaignflow.prereview;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Thresholds of campaigns that changed them; every version is kept. */
@Repository
class ThresholdRepository {

	private final JdbcClient jdbc;

	ThresholdRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Thresholds of(String campaignId) {
		return jdbc.sql("""
				select settings from prereview_thresholds where campaign_id = ?
				order by version desc fetch first 1 rows only""")
			.param(campaignId)
			.query(String.class)
			.optional()
			.map((json) -> StoredJson.read(json, Thresholds.class))
			.orElseGet(Thresholds::standard);
	}

	/**
	 * @throws org.springframework.dao.DuplicateKeyException where somebody stored this
	 * version meanwhile
	 */
	void insert(String campaignId, Thresholds thresholds, String by, Instant at) {
		jdbc.sql("""
				insert into prereview_thresholds (campaign_id, version, settings, changed_by, changed_at)
				values (?, ?, ?, ?, ?)""")
			.params(campaignId, thresholds.version(), StoredJson.write(thresholds), by, Moments.stored(at))
			.update();
	}

}
