package io.campaignflow.review;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.TextRange;
import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import io.campaignflow.storage.Walking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every opinion that sent a unit's plan back (退回), newest first, within the subtrees a
 * person sees; plans that were revoked since are left out.
 */
@Service
@Transactional(readOnly = true)
public class ReturnList {

	/** More rounds are counted together with it. */
	public static final int LAST_ROUND = 3;

	/** As many as a list of plans is counted to: more are asked for more narrowly. */
	public static final int MOST_COUNTED = Plans.MOST_COUNTED;

	private static final String WHICH = " where o.decision = 'RETURN' and p.kind = 'UNIT' and p.status <> 'REVOKED'";

	private static final String FOUND = "select 1 as one from review_opinion o join plan p on p.id = o.plan_id" + WHICH;

	private static final String LINES = """
			select p.id, p.title, p.unit_code, u.name as unit_name, o.round, o.step_title, o.grounds, o.summary, o.name,
			o.given_at from review_opinion o join plan p on p.id = o.plan_id join org_unit u on u.code = p.unit_code"""
			+ WHICH;

	private final JdbcClient jdbc;

	private final Walking walking;

	private final OrgUnits units;

	ReturnList(JdbcClient jdbc, Walking walking, OrgUnits units) {
		this.jdbc = jdbc;
		this.walking = walking;
		this.units = units;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	public Page<ReturnLine> list(Actor actor, ReturnQuery query, PageQuery page) {
		Map<String, Object> params = new HashMap<>();
		String filters = filters(actor, query, params);
		long total = jdbc
			.sql("select count(*) from (" + FOUND + filters + " fetch first " + (MOST_COUNTED + 1)
					+ " rows only) found")
			.params(params)
			.query(Long.class)
			.single();
		List<ReturnLine> lines = jdbc
			.sql(LINES + filters + " order by o.given_at desc, o.id offset :offset rows fetch first :size rows only")
			.params(params)
			.param("offset", page.offset())
			.param("size", page.size())
			.query(ReturnList::line)
			.list();
		return new Page<>(lines, page.page(), page.size(), total);
	}

	/**
	 * Hands over the same one by one, at most so many.
	 */
	public void each(Actor actor, ReturnQuery query, int most, Consumer<ReturnLine> reader) {
		Map<String, Object> params = new HashMap<>(Map.of("most", most));
		walking.each(
				LINES + filters(actor, query, params) + " order by o.given_at desc, o.id fetch first :most rows only",
				params, (row) -> reader.accept(line(row, 0)));
	}

	private String filters(Actor actor, ReturnQuery query, Map<String, Object> params) {
		List<String> filters = new ArrayList<>(List.of(seen(actor, query.unit(), params)));
		add(filters, params, "p.campaign_id = :campaign", "campaign", query.campaign());
		add(filters, params, "p.unit_level = :level", "level", (query.level() == null) ? null : query.level().name());
		add(filters, params, "o.grounds like :ground", "ground",
				(query.ground() == null) ? null : "%\"" + query.ground().name() + "\"%");
		boolean last = query.round() != null && query.round() >= LAST_ROUND;
		add(filters, params, last ? "o.round >= :round" : "o.round = :round", "round",
				last ? Integer.valueOf(LAST_ROUND) : query.round());
		add(filters, params, "o.step_title = :step", "step", query.step());
		return " and " + String.join(" and ", filters);
	}

	private static void add(List<String> filters, Map<String, Object> params, String filter, String name,
			Object value) {
		if (value != null) {
			filters.add(filter);
			params.put(name, value);
		}
	}

	private String seen(Actor actor, String unit, Map<String, Object> params) {
		Scope scope = units.scopeOf(actor);
		if (unit == null && scope.everything()) {
			return "1 = 1";
		}
		List<String> paths = (unit == null) ? scope.paths() : List.of(units.getVisible(actor, unit).path());
		List<String> within = new ArrayList<>(List.of("1 = 0"));
		for (String path : paths) {
			within.add("(p.unit_path >= :from%1$d and p.unit_path < :end%1$d)".formatted(within.size()));
			params.put("from" + (within.size() - 1), path);
			params.put("end" + (within.size() - 1), TextRange.end(path));
		}
		return "(" + String.join(" or ", within) + ")";
	}

	private static ReturnLine line(ResultSet row, int n) throws SQLException {
		return new ReturnLine(row.getString("id"), row.getString("title"), row.getString("unit_code"),
				row.getString("unit_name"), row.getInt("round"), row.getString("step_title"),
				StoredJson.read(row.getString("grounds"), StoredLists.GROUNDS), row.getString("summary"),
				row.getString("name"), Moments.read(row, "given_at"));
	}

}
