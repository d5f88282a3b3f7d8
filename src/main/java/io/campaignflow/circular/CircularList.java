package io.campaignflow.circular;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.SeenSubjects.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the circulars a person may see: what is not out first, then the latest. */
@Component
class CircularList {

	private static final String ORDER = " order by case when c.published_at is null and c.status <> 'DROPPED' then 0"
			+ " else 1 end, c.made_at desc, c.id";

	private final JdbcClient jdbc;

	private final CircularVisibility visibility;

	private final OrgUnits units;

	CircularList(JdbcClient jdbc, CircularVisibility visibility, OrgUnits units) {
		this.jdbc = jdbc;
		this.visibility = visibility;
		this.units = units;
	}

	List<CircularView> among(Actor actor, Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Condition seen = visibility.of(actor);
		return jdbc.sql("select c.* from circular c where c.id in (:ids) and " + seen.sql())
			.param("ids", ids)
			.params(seen.params())
			.query(CircularRepository::view)
			.list();
	}

	Page<CircularView> page(Actor actor, CircularQuery query, PageQuery page) {
		Map<String, Object> params = new HashMap<>();
		String from = from(actor, query, params);
		long total = jdbc.sql("select count(*)" + from).params(params).query(Long.class).single();
		List<CircularView> items = jdbc
			.sql("select c.*" + from + ORDER + " offset :offset rows fetch first :size rows only")
			.params(params)
			.param("offset", page.offset())
			.param("size", page.size())
			.query(CircularRepository::view)
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	private String from(Actor actor, CircularQuery query, Map<String, Object> params) {
		Condition seen = visibility.of(actor);
		params.putAll(seen.params());
		List<String> filters = new ArrayList<>(List.of(seen.sql()));
		add(filters, params, "c.status = :status", "status", (query.status() == null) ? null : query.status().name());
		add(filters, params, "c.kind = :kind", "kind", (query.kind() == null) ? null : query.kind().name());
		add(filters, params, "c.campaign_id = :campaign", "campaign", query.campaign());
		add(filters, params, "c.unit_path like :unit", "unit",
				(query.unit() == null) ? null : LikePattern.startingWith(units.get(query.unit()).path()));
		add(filters, params, "lower(c.title || coalesce(c.number_, '')) like :text", "text",
				(query.text() == null) ? null : LikePattern.containing(query.text().toLowerCase(Locale.ROOT)));
		if (query.toRead()) {
			Set<String> mine = Positions.reading(actor);
			add(filters, params, "c.id in (select t.circular_id from circular_receipt t where t.unit_code in (:mine)"
					+ " and t.read_at is null)", "mine", mine.isEmpty() ? Set.of("-") : mine);
		}
		return " from circular c where " + String.join(" and ", filters);
	}

	private static void add(List<String> filters, Map<String, Object> params, String sql, String name, Object value) {
		if (value != null) {
			filters.add(sql);
			params.put(name, value);
		}
	}

}
