package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.SeenSubjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents the office issued for a campaign, as far as a person sees them: the same
 * rule as for plans. The master plan comes first, then what was issued first.
 */
@Service
@Transactional(readOnly = true)
public class IssuedDocuments {

	private static final String FROM = """
			 from plan p where p.campaign_id = :campaign and p.unit_code = :issuer
			and p.kind in ('MASTER', 'DOMAIN', 'GUIDING') and\s""";

	private static final String ORDER = """
			 order by case p.kind when 'MASTER' then 0 when 'DOMAIN' then 1 else 2 end, p.approved_at, p.id
			offset :offset rows fetch first :size rows only""";

	private final JdbcClient jdbc;

	private final PlanVisibility visibility;

	IssuedDocuments(JdbcClient jdbc, PlanVisibility visibility) {
		this.jdbc = jdbc;
		this.visibility = visibility;
	}

	public Page<PlanView> list(Actor actor, CampaignView campaign, PageQuery page) {
		SeenSubjects.Condition visible = visibility.of(actor);
		long total = asked("select count(*)" + FROM + visible.sql(), visible, campaign).query(Long.class).single();
		return new Page<>(
				asked("select p.*" + FROM + visible.sql() + ORDER, visible, campaign).param("offset", page.offset())
					.param("size", page.size())
					.query(PlanRows.MAPPER)
					.stream()
					.map(Plan::view)
					.toList(),
				page.page(), page.size(), total);
	}

	private JdbcClient.StatementSpec asked(String sql, SeenSubjects.Condition visible, CampaignView campaign) {
		return jdbc.sql(sql)
			.params(visible.params())
			.param("campaign", campaign.id())
			.param("issuer", campaign.issuingUnit());
	}

}
