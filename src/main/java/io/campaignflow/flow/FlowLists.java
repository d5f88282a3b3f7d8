package io.campaignflow.flow;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.TextRange;
import io.campaignflow.storage.Moments;
import io.campaignflow.storage.Walking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the stays and plans behind figures, in the order of an index. */
@Repository
class FlowLists {

	/** Nobody reads through more; what is more is asked for more narrowly. */
	static final int MOST = 1_000;

	private static final String STAYS = """
			select p.*, s.process, s.kind, s.step, s.step_en, s.place from flow_passage p
			join flow_step s on s.id = p.step_id where p.campaign_id = :campaign""";

	private static final String PLANS = """
			select c.*, s.process, s.kind, s.step, s.step_en, s.place from flow_case c
			left join flow_step s on s.id = c.step_id where c.campaign_id = :campaign and\s""";

	private static final RowMapper<StayLine> STAY = (row, n) -> stay(row);

	private static final RowMapper<CaseLine> PLAN = (row, n) -> plan(row);

	private final NamedParameterJdbcTemplate jdbc;

	private final Walking walking;

	FlowLists(NamedParameterJdbcTemplate jdbc, Walking walking) {
		this.jdbc = jdbc;
		this.walking = walking;
	}

	Page<StayLine> stays(StayQuery query, OrgUnit unit, PageQuery page) {
		Map<String, Object> params = params(query.campaign(), unit);
		String sql = stays(query, unit, params);
		return page(sql, " order by p.minutes desc, p.id", params, page, STAY);
	}

	void eachStay(StayQuery query, OrgUnit unit, int most, Consumer<StayLine> reader) {
		Map<String, Object> params = params(query.campaign(), unit);
		String sql = stays(query, unit, params) + " order by p.minutes desc, p.id fetch first " + most + " rows only";
		walking.each(sql, params, (row) -> reader.accept(stay(row)));
	}

	Page<CaseLine> plans(CaseQuery query, OrgUnit unit, PageQuery page) {
		return page(PLANS + query.which().condition() + below("c", unit),
				" order by " + query.which().order() + ", c.plan_id", params(query.campaign(), unit), page, PLAN);
	}

	void eachPlan(CaseQuery query, OrgUnit unit, int most, Consumer<CaseLine> reader) {
		walking.each(
				PLANS + query.which().condition() + below("c", unit) + " order by " + query.which().order()
						+ ", c.plan_id fetch first " + most + " rows only",
				params(query.campaign(), unit), (row) -> reader.accept(plan(row)));
	}

	FlowReport.Risks risks(String campaignId, OrgUnit unit) {
		return new FlowReport.Risks(count(campaignId, unit, CaseQuery.Which.MISSED),
				count(campaignId, unit, CaseQuery.Which.LIKELY));
	}

	private long count(String campaignId, OrgUnit unit, CaseQuery.Which which) {
		return count(
				"select 1 from flow_case c where c.campaign_id = :campaign and " + which.condition() + below("c", unit),
				params(campaignId, unit));
	}

	private long count(String found, Map<String, Object> params) {
		return jdbc.queryForObject(
				"select count(*) from (" + found + " fetch first " + (MOST + 1) + " rows only) counted", params,
				Long.class);
	}

	private <R> Page<R> page(String found, String order, Map<String, Object> params, PageQuery page,
			RowMapper<R> mapper) {
		long total = count(found.replaceFirst("select .* from (flow_\\w+ \\w)", "select 1 as one from $1"), params);
		params.put("offset", page.offset());
		params.put("size", page.size());
		List<R> items = jdbc.query(found + order + " offset :offset rows fetch first :size rows only", params, mapper);
		return new Page<>(items, page.page(), page.size(), total);
	}

	private static String stays(StayQuery query, OrgUnit unit, Map<String, Object> params) {
		params.put("step", query.step());
		params.put("level", (query.level() == null) ? null : query.level().name());
		return STAYS + below("p", unit) + ((query.step() == null) ? "" : " and p.step_id = :step")
				+ ((query.level() == null) ? "" : " and p.level_name = :level")
				+ (query.late() ? " and p.late = true" : "");
	}

	private static Map<String, Object> params(String campaignId, OrgUnit unit) {
		return new HashMap<>(Map.of("campaign", campaignId, "unit", unit.code(), "path", unit.path(), "end",
				TextRange.end(unit.path())));
	}

	/** On top nothing is left out, on the next two levels an index leads. */
	private static String below(String table, OrgUnit unit) {
		return switch (unit.codesFromRoot().size()) {
			case 2, 3 -> " and " + table + ".unit_" + unit.codesFromRoot().size() + " = :unit";
			default -> " and " + table + ".unit_path >= :path and " + table + ".unit_path < :end";
		};
	}

	private static StayLine stay(ResultSet row) throws SQLException {
		long limit = row.getLong("limit_minutes");
		Double limitHours = row.wasNull() ? null : Double.valueOf(Hours.of(limit));
		return new StayLine(step(row), row.getString("subject_type"), row.getString("subject_id"),
				row.getString("title"), row.getString("unit_code"), row.getInt("round"), Moments.read(row, "since"),
				Moments.read(row, "until"), Hours.of(row.getLong("minutes")), limitHours, row.getBoolean("late"),
				row.getString("by_account"));
	}

	private static CaseLine plan(ResultSet row) throws SQLException {
		return new CaseLine(row.getString("plan_id"), row.getString("title"), row.getString("unit_code"),
				row.getInt("rounds"), (row.getString("kind") == null) ? null : step(row), Moments.read(row, "since"),
				row.getInt("steps_left"), row.getObject("due_on", LocalDate.class),
				row.getObject("likely_on", LocalDate.class), row.getObject("safe_on", LocalDate.class),
				row.getString("risk"), row.getInt("slack"), row.getInt("skipped"), row.getInt("disordered"),
				row.getInt("late"));
	}

	private static StepKey step(ResultSet row) throws SQLException {
		return new StepKey(row.getString("process"), row.getString("kind"), row.getString("step"),
				row.getString("step_en"), row.getInt("place"));
	}

}
