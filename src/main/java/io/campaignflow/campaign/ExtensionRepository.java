package io.campaignflow.campaign;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extensions granted to single units, table {@code campaign_extension}. */
@Repository
class ExtensionRepository {

	private final JdbcClient jdbc;

	ExtensionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<LocalDate> closes(String campaignId, String unitCode) {
		return jdbc.sql("select closes from campaign_extension where campaign_id = :campaign and unit_code = :unit")
			.param("campaign", campaignId)
			.param("unit", unitCode)
			.query(LocalDate.class)
			.optional();
	}

	/** Replaces what was granted before. */
	void grant(String campaignId, String unitCode, LocalDate closes, String reason, String by, OffsetDateTime at) {
		Map<String, Object> params = Map.of("campaign", campaignId, "unit", unitCode, "closes", closes, "reason",
				reason, "by", by, "at", at);
		int updated = jdbc.sql("""
				update campaign_extension set closes = :closes, reason = :reason, granted_by = :by, granted_at = :at
				where campaign_id = :campaign and unit_code = :unit""").params(params).update();
		if (updated == 0) {
			jdbc.sql("""
					insert into campaign_extension (campaign_id, unit_code, closes, reason, granted_by, granted_at)
					values (:campaign, :unit, :closes, :reason, :by, :at)""").params(params).update();
		}
	}

}
