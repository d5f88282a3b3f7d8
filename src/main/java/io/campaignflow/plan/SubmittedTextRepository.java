package io.campaignflow.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans whose texts stand beside another one's. */
@Repository
class SubmittedTextRepository {

	private final JdbcClient jdbc;

	SubmittedTextRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Plans of a unit in other campaigns, the newest first. */
	List<Plan> otherCampaignsOf(String unitCode, String campaignId, int most) {
		return jdbc.sql("""
				select * from plan where unit_code = ? and campaign_id <> ? and revision > 0
				order by opened_at desc nulls last, id fetch first ? rows only""")
			.params(unitCode, campaignId, most)
			.query(PlanRows.MAPPER)
			.list();
	}

	/** Approved documents a unit issued for a campaign. */
	List<Plan> documents(String campaignId, String issuingUnit, int most) {
		return jdbc.sql("""
				select * from plan where campaign_id = ? and unit_code = ? and kind in ('MASTER', 'DOMAIN', 'GUIDING')
				and status = 'APPROVED' order by kind, discriminator fetch first ? rows only""")
			.params(campaignId, issuingUnit, most)
			.query(PlanRows.MAPPER)
			.list();
	}

}
