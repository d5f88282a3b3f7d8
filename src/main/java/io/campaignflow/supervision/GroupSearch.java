package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.supervision.GroupVisibility.Condition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of groups, within what a person sees. */
@Repository
class GroupSearch {

	private static final String LINE = """
			select g.*, i.name as issuer, (select count(*) from group_life_member m where m.group_id = g.id) as members,
			(select count(*) from group_life_unit u where u.group_id = g.id) as units,
			(select min(p.name) from group_life_member m join person p on p.account = m.account
			where m.group_id = g.id and m.duty = 'LEADER') as leader
			from group_life g join org_unit i on i.code = g.issuing_unit where\s""";

	private final JdbcClient jdbc;

	private final GroupVisibility visibility;

	private final OrgUnits units;

	GroupSearch(JdbcClient jdbc, GroupVisibility visibility, OrgUnits units) {
		this.jdbc = jdbc;
		this.visibility = visibility;
		this.units = units;
	}

	Page<GroupLine> page(Actor actor, GroupQuery query, PageQuery page) {
		Condition where = where(actor, query);
		List<GroupLine> lines = jdbc
			.sql(LINE + where.sql()
					+ " order by g.issuing_path, g.group_no offset :offset rows fetch next :size rows only")
			.params(where.params())
			.param("offset", page.offset())
			.param("size", page.size())
			.query(GroupSearch::line)
			.list();
		long total = jdbc.sql("select count(*) from group_life g where " + where.sql())
			.params(where.params())
			.query(Long.class)
			.single();
		return new Page<>(lines, page.page(), page.size(), total);
	}

	/** One after the other, at most so many. */
	void each(Actor actor, GroupQuery query, int most, Consumer<GroupLine> sink) {
		Condition where = where(actor, query);
		jdbc.sql(LINE + where.sql() + " order by g.issuing_path, g.group_no fetch first :most rows only")
			.params(where.params())
			.param("most", most)
			.query(row -> {
				sink.accept(line(row, 0));
			});
	}

	boolean visible(Actor actor, String id) {
		Condition seen = visibility.of(actor);
		return jdbc.sql("select count(*) from group_life g where g.id = :id and " + seen.sql())
			.params(seen.params())
			.param("id", id)
			.query(Long.class)
			.single() > 0;
	}

	private Condition where(Actor actor, GroupQuery query) {
		Condition seen = visibility.of(actor);
		List<String> all = new ArrayList<>(List.of(seen.sql()));
		Map<String, Object> params = new HashMap<>(seen.params());
		add(all, params, "g.campaign_id = :campaign", "campaign", query.campaign());
		add(all, params, "g.kind = :kind", "kind", (query.kind() == null) ? null : query.kind().name());
		add(all, params, "g.status = :status", "status", (query.status() == null) ? null : query.status().name());
		if (query.unit() != null && query.subtree()) {
			add(all, params, "g.issuing_path like :within", "within",
					LikePattern.startingWith(units.get(query.unit()).path()));
		}
		else {
			add(all, params, "g.issuing_unit = :unit", "unit", query.unit());
		}
		add(all, params, """
				(g.name like :text or exists (select 1 from group_life_member m
				join person p on p.account = m.account where m.group_id = g.id and p.name like :text))""", "text",
				(query.text() == null) ? null : LikePattern.containing(query.text()));
		return new Condition(String.join(" and ", all), params);
	}

	private static void add(List<String> all, Map<String, Object> params, String sql, String name, Object value) {
		if (value != null) {
			all.add(sql);
			params.put(name, value);
		}
	}

	private static GroupLine line(ResultSet row, int n) throws SQLException {
		return new GroupLine(row.getString("id"), row.getString("issuing_unit"), row.getString("issuer"),
				GroupKind.valueOf(row.getString("kind")), row.getString("campaign_id"), row.getInt("group_no"),
				row.getString("name"), GroupStatus.valueOf(row.getString("status")),
				GroupRepository.instant(row.getObject("on_duty_since", OffsetDateTime.class)), row.getString("leader"),
				row.getInt("members"), row.getInt("units"));
	}

}
