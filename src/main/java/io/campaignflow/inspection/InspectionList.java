package io.campaignflow.inspection;

import io.campaignflow.shared.InParts;
import io.campaignflow.shared.SortOrder;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.storage.Walking;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the visits a person may see. */
@Component
class InspectionList {

	private static final Map<String, String> ORDERS = Map.of("date", "i.visit_date", "number", "i.number_", "status",
			"i.status", "unit", "i.unit_path", "kind", "i.kind");

	/** What is under way first, of that what comes first. */
	private static final String MOST_URGENT = "i.urgency, i.visit_date, i.id";

	/** Rows handed over at once. */
	private static final int PART = 500;

	private final JdbcClient jdbc;

	private final Walking walking;

	private final InspectionSight sight;

	private final OrgUnits units;

	InspectionList(JdbcClient jdbc, Walking walking, InspectionSight sight, OrgUnits units) {
		this.jdbc = jdbc;
		this.walking = walking;
		this.sight = sight;
		this.units = units;
	}

	Optional<Inspection> find(Actor actor, String id) {
		return among(actor, List.of(id)).stream().findFirst();
	}

	/** Those of the visits the person sees. */
	List<Inspection> among(Actor actor, Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		InspectionSight.Condition seen = sight.of(actor);
		return jdbc.sql("select i.* from inspection i where i.id in (:ids) and " + seen.sql())
			.params(seen.params())
			.param("ids", ids)
			.query((row, n) -> InspectionRows.read(row, List.of()))
			.list();
	}

	Page<Inspection> list(Actor actor, InspectionQuery query, PageQuery page) {
		Map<String, Object> params = new HashMap<>();
		String from = from(actor, query, params);
		long total = jdbc.sql("select count(*)" + from).params(params).query(Long.class).single();
		List<Inspection> items = jdbc
			.sql("select i.*" + from + " order by " + order(page.sort())
					+ " offset :offset rows fetch first :size rows only")
			.params(params)
			.param("offset", page.offset())
			.param("size", page.size())
			.query((row, n) -> InspectionRows.read(row, List.of()))
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	/** Hands over the same visits in parts, at most so many; none is kept in memory. */
	void each(Actor actor, InspectionQuery query, String sort, int most, Consumer<List<Inspection>> reader) {
		Map<String, Object> params = new HashMap<>(Map.of("most", most));
		String sql = "select i.*" + from(actor, query, params) + " order by " + order(sort)
				+ " fetch first :most rows only";
		InParts.<Inspection>of(PART,
				each -> walking.each(sql, params, row -> each.accept(InspectionRows.read(row, List.of()))), reader);
	}

	/** How many visits the person sees count, by unit; units without any are left out. */
	Map<String, Integer> counted(Actor actor, Collection<String> unitCodes, LocalDate from, LocalDate until) {
		Map<String, Integer> counted = new HashMap<>();
		if (!unitCodes.isEmpty()) {
			InspectionSight.Condition seen = sight.of(actor);
			jdbc.sql("select i.unit_code, count(*) from inspection i where i.unit_code in (:units) and i.counted "
					+ "and i.visit_date between :from and :until and " + seen.sql() + " group by i.unit_code")
				.params(seen.params())
				.param("units", unitCodes)
				.param("from", from)
				.param("until", until)
				.query(row -> {
					counted.put(row.getString(1), row.getInt(2));
				});
		}
		return counted;
	}

	private String from(Actor actor, InspectionQuery query, Map<String, Object> params) {
		InspectionSight.Condition seen = sight.of(actor);
		InspectionFilter filter = InspectionFilter.of(query, units);
		params.putAll(seen.params());
		params.putAll(filter.params());
		return " from inspection i where " + seen.sql() + filter.sql();
	}

	private static String order(String sort) {
		if (sort.isBlank()) {
			return MOST_URGENT;
		}
		SortOrder order = SortOrder.of(sort, ORDERS.keySet());
		return ORDERS.get(order.by()) + (order.falling() ? " desc" : "") + ", i.id";
	}

}
