package io.campaignflow.campaign;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns as a person may read them, newest first. */
@Repository
class CampaignReader {

	private final JdbcClient jdbc;

	private final CampaignSight sight;

	private final CampaignRepository campaigns;

	CampaignReader(JdbcClient jdbc, CampaignSight sight, CampaignRepository campaigns) {
		this.jdbc = jdbc;
		this.sight = sight;
		this.campaigns = campaigns;
	}

	Optional<Campaign> visible(Actor actor, String id) {
		CampaignSight.Condition mine = sight.of(actor);
		long seen = jdbc.sql("select count(*) from campaign c where c.id = :id and " + mine.sql())
			.params(mine.params())
			.param("id", id)
			.query(Long.class)
			.single();
		return seen == 0 ? Optional.empty() : campaigns.find(id);
	}

	Page<CampaignView> list(Actor actor, PageQuery page) {
		CampaignSight.Condition mine = sight.of(actor);
		long total = jdbc.sql("select count(*) from campaign c where " + mine.sql())
			.params(mine.params())
			.query(Long.class)
			.single();
		List<String> ids = jdbc
			.sql("select c.id from campaign c where " + mine.sql()
					+ " order by c.created_at desc, c.id limit :size offset :offset")
			.params(mine.params())
			.param("size", page.size())
			.param("offset", page.offset())
			.query(String.class)
			.list();
		List<CampaignView> items = ids.stream()
			.flatMap(id -> campaigns.find(id).stream())
			.map(Campaign::state)
			.toList();
		return new Page<>(items, page.page(), page.size(), total);
	}

}
