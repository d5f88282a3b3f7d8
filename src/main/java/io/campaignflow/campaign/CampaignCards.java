package io.campaignflow.campaign;

import io.campaignflow.campaign.CampaignSight.Condition;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names campaigns for messages. */
@Component
@Transactional(readOnly = true)
class CampaignCards implements SubjectCards {

	private static final String CARD = "select c.id, c.title, c.issuing_unit from campaign c where ";

	private final CampaignSight sight;

	private final JdbcClient jdbc;

	CampaignCards(CampaignSight sight, JdbcClient jdbc) {
		this.sight = sight;
		this.jdbc = jdbc;
	}

	@Override
	public String subjectType() {
		return "campaign";
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return jdbc.sql(CARD + "c.id = ?").param(id).query(CampaignCards::card).optional();
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Condition seen = sight.of(actor);
		return jdbc.sql(CARD + "c.id in (:ids) and " + seen.sql())
			.param("ids", ids)
			.params(seen.params())
			.query(CampaignCards::card)
			.list()
			.stream()
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(ResultSet row, int number) throws SQLException {
		String id = row.getString("id");
		return new SubjectCard("campaign", id, row.getString("title"), row.getString("issuing_unit"), id,
				"/campaigns/" + id);
	}

}
