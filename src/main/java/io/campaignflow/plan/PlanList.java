package io.campaignflow.plan;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.SortOrder;
import io.campaignflow.storage.Walking;
import io.campaignflow.workflow.SeenSubjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the plans a person may see. */
@Component
class PlanList {

	private static final Map<String, String> ORDERS = Map.of("title", "p.title", "dueAt", "p.due_at", "status",
			"p.status", "unit", "p.unit_path", "openedAt", "p.opened_at", "approvedAt", "p.approved_at", "round",
			"p.round");

	/** What is still to be done first, of that what is due first. */
	private static final String MOST_URGENT = "p.urgency, p.due_at nulls last, p.unit_path, p.id";

	private final JdbcClient jdbc;

	private final Walking walking;

	private final PlanVisibility visibility;

	private final OrgUnits units;

	private final PlanConditions conditions;

	PlanList(JdbcClient jdbc, Walking walking, PlanVisibility visibility, OrgUnits units, PlanConditions conditions) {
		this.jdbc = jdbc;
		this.walking = walking;
		this.visibility = visibility;
		this.units = units;
		this.conditions = conditions;
	}

	Optional<Plan> find(Actor actor, String id) {
		SeenSubjects.Condition visible = visibility.of(actor);
		return jdbc.sql("select p.* from plan p where p.id = :id and " + visible.sql())
			.params(visible.params())
			.param("id", id)
			.query(PlanRows.MAPPER)
			.optional();
	}

	/** Those of these plans the person sees. */
	Set<String> visible(Actor actor, Collection<String> ids) {
		SeenSubjects.Condition visible = visibility.of(actor);
		return Set.copyOf(jdbc.sql("select p.id from plan p where p.id in (:ids) and " + visible.sql())
			.params(visible.params())
			.param("ids", ids)
			.query(String.class)
			.list());
	}

	Page<PlanView> list(Actor actor, PlanQuery query, PageQuery page) {
		SeenSubjects.Condition visible = visibility.of(actor);
		Map<String, Object> params = new HashMap<>(visible.params());
		String from = " from plan p where " + visible.sql() + filters(query, params);
		long total = jdbc
			.sql("select count(*) from (select 1 as one" + from + " fetch first " + (Plans.MOST_COUNTED + 1)
					+ " rows only) found")
			.params(params)
			.query(Long.class)
			.single();
		List<PlanView> items = jdbc
			.sql("select p.*" + from + " order by " + order(page.sort())
					+ " offset :offset rows fetch first :size rows only")
			.params(params)
			.param("offset", page.offset())
			.param("size", page.size())
			.query(PlanRows.MAPPER)
			.stream()
			.map(Plan::view)
			.toList();
		return new Page<>(items, page.page(), page.size(), total);
	}

	/**
	 * Hands over the same plans one by one, at most so many; none is kept in memory.
	 */
	void each(Actor actor, PlanQuery query, int most, Consumer<PlanView> reader) {
		SeenSubjects.Condition visible = visibility.of(actor);
		Map<String, Object> params = new HashMap<>(visible.params());
		String from = " from plan p where " + visible.sql() + filters(query, params);
		params.put("most", most);
		walking.each("select p.*" + from + " order by " + MOST_URGENT + " fetch first :most rows only", params,
				(row) -> reader.accept(PlanRows.MAPPER.mapRow(row, 0).view()));
	}

	private String filters(PlanQuery query, Map<String, Object> params) {
		List<String> filters = new ArrayList<>();
		if (given(query.campaign())) {
			filters.add("p.campaign_id = :campaign");
			params.put("campaign", query.campaign());
		}
		if (given(query.unit())) {
			filters.add(unitFilter(query, params));
		}
		if (query.status() != null) {
			filters.add("p.status = :status");
			params.put("status", query.status().name());
		}
		if (given(query.text())) {
			filters.add("lower(p.title) like :text");
			params.put("text", LikePattern.containing(query.text().strip().toLowerCase(Locale.ROOT)));
		}
		conditions.add(query.narrowing(), filters, params);
		return filters.isEmpty() ? "" : " and " + String.join(" and ", filters);
	}

	private String unitFilter(PlanQuery query, Map<String, Object> params) {
		if (!query.subtree()) {
			params.put("unit", query.unit());
			return "p.unit_code = :unit";
		}
		params.put("unit", LikePattern.startingWith(units.get(query.unit()).path()));
		return "p.unit_path like :unit";
	}

	private static String order(String sort) {
		if (sort.isBlank()) {
			return MOST_URGENT;
		}
		SortOrder order = SortOrder.of(sort, ORDERS.keySet());
		return ORDERS.get(order.by()) + (order.falling() ? " desc nulls last" : " nulls last") + ", p.id";
	}

	private static boolean given(String text) {
		return text != null && !text.isBlank();
	}

}
