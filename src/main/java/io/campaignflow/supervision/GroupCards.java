package io.campaignflow.supervision;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import io.campaignflow.supervision.GroupVisibility.Condition;
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

/** Names groups for messages. */
@Component
@Transactional(readOnly = true)
class GroupCards implements SubjectCards {

	private static final String CARD = "select g.id, g.name, g.issuing_unit, g.campaign_id from group_life g where ";

	private final JdbcClient jdbc;

	private final GroupVisibility visibility;

	GroupCards(JdbcClient jdbc, GroupVisibility visibility) {
		this.jdbc = jdbc;
		this.visibility = visibility;
	}

	@Override
	public String subjectType() {
		return "group";
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return jdbc.sql(CARD + "g.id = ?").param(id).query(GroupCards::card).optional();
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Condition seen = visibility.of(actor);
		return jdbc.sql(CARD + "g.id in (:ids) and " + seen.sql())
			.param("ids", ids)
			.params(seen.params())
			.query(GroupCards::card)
			.list()
			.stream()
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(ResultSet row, int n) throws SQLException {
		return new SubjectCard("group", row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				"/groups/" + row.getString(1));
	}

}
