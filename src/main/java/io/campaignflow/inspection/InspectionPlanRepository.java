package io.campaignflow.inspection;

import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Plans of inspections with their lines. */
@Repository
class InspectionPlanRepository {

	private final JdbcClient jdbc;

	InspectionPlanRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<InspectionPlan> find(String id) {
		return one("select * from inspection_plan where id = ?", id);
	}

	Optional<InspectionPlan> lock(String id) {
		return one("select * from inspection_plan where id = ? for update", id);
	}

	private Optional<InspectionPlan> one(String sql, String id) {
		return jdbc.sql(sql).param(id).query(InspectionPlanRepository::plan).optional();
	}

	void insert(InspectionPlan plan) {
		changing(
				jdbc.sql(
						"""
								insert into inspection_plan (id, issuing_unit, issuing_path, group_id, campaign_id, year_, month_, status,
								  reason, drafted_by, drafted_at, decided_by, decided_at, version)
								values (:id, :issuer, :path, :group, :campaign, :year, :month, :stage, :reason, :by, :at, :decidedBy,
								  :decidedAt, :version)"""),
				plan)
			.param("issuer", plan.issuingUnit())
			.param("path", plan.issuingPath())
			.param("group", plan.groupId(), Types.VARCHAR)
			.param("campaign", plan.campaignId(), Types.VARCHAR)
			.param("year", plan.year())
			.param("month", plan.month(), Types.INTEGER)
			.param("by", plan.draftedBy())
			.param("at", Moments.stored(plan.draftedAt()))
			.update();
	}

	void update(InspectionPlan plan) {
		changing(jdbc.sql("""
				update inspection_plan set status = :stage, reason = :reason, decided_by = :decidedBy,
				  decided_at = :decidedAt, version = :version where id = :id"""), plan).update();
	}

	private static StatementSpec changing(StatementSpec statement, InspectionPlan plan) {
		return statement.param("id", plan.id())
			.param("stage", plan.stage().name())
			.param("reason", plan.reason(), Types.VARCHAR)
			.param("decidedBy", plan.decidedBy(), Types.VARCHAR)
			.param("decidedAt", Moments.stored(plan.decidedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("version", plan.version());
	}

	/** Lines in the order of units, months and kinds. */
	List<PlanLine> lines(String planId) {
		return jdbc.sql("""
				select l.* from inspection_plan_line l join org_unit u on u.code = l.unit_code
				where l.plan_id = ? order by u.path, l.month_, l.kind""")
			.param(planId)
			.query(InspectionPlanRepository::line)
			.list();
	}

	Optional<PlanLine> line(String lineId) {
		return jdbc.sql("select * from inspection_plan_line where id = ?")
			.param(lineId)
			.query(InspectionPlanRepository::line)
			.optional();
	}

	void insert(PlanLine line) {
		jdbc.sql(
				"insert into inspection_plan_line (id, plan_id, unit_code, month_, kind, visits) values (?, ?, ?, ?, ?, ?)")
			.params(line.id(), line.planId(), line.unitCode(), line.month(), line.kind().name(), line.visits())
			.update();
	}

	void update(PlanLine line) {
		jdbc.sql("update inspection_plan_line set visits = ? where id = ?").params(line.visits(), line.id()).update();
	}

	void delete(String lineId) {
		jdbc.sql("delete from inspection_plan_line where id = ?").param(lineId).update();
	}

	/**
	 * What came of lines: visits not dropped or called off, and those that took place.
	 */
	Map<String, int[]> begun(Collection<String> lineIds) {
		Map<String, int[]> begun = new HashMap<>();
		if (!lineIds.isEmpty()) {
			jdbc.sql("""
					select plan_line_id, count(*), count(carried_out_at) from inspection
					where plan_line_id in (:lines) and status not in ('DROPPED', 'CANCELLED') group by plan_line_id""")
				.param("lines", lineIds)
				.query(row -> {
					begun.put(row.getString(1), new int[] { row.getInt(2), row.getInt(3) });
				});
		}
		return begun;
	}

	/**
	 * Visits planned for units over all plans handed in or approved, and this one, by
	 * unit and month.
	 */
	Map<String, Integer> planned(Collection<String> unitCodes, LocalDate from, LocalDate until, String planId) {
		Map<String, Integer> planned = new HashMap<>();
		if (!unitCodes.isEmpty()) {
			jdbc.sql("""
					select l.unit_code, l.month_, sum(l.visits) from inspection_plan_line l
					join inspection_plan p on p.id = l.plan_id
					where l.unit_code in (:units) and l.month_ between :from and :until
					and (p.status <> 'DRAFT' or p.id = :plan) group by l.unit_code, l.month_""")
				.param("units", unitCodes)
				.param("from", from)
				.param("until", until)
				.param("plan", planId)
				.query(row -> {
					planned.put(row.getString(1) + "@" + row.getObject(2, LocalDate.class), row.getInt(3));
				});
		}
		return planned;
	}

	static InspectionPlan plan(ResultSet row, int n) throws SQLException {
		return new InspectionPlan(row.getString("id"), row.getString("issuing_unit"), row.getString("issuing_path"),
				row.getString("group_id"), row.getString("campaign_id"), row.getInt("year_"),
				row.getObject("month_", Integer.class), PlanStage.valueOf(row.getString("status")),
				row.getString("reason"), row.getString("drafted_by"), Moments.read(row, "drafted_at"),
				row.getString("decided_by"), Moments.read(row, "decided_at"), row.getLong("version"));
	}

	private static PlanLine line(ResultSet row, int n) throws SQLException {
		return new PlanLine(row.getString("id"), row.getString("plan_id"), row.getString("unit_code"),
				row.getObject("month_", LocalDate.class), InspectionKind.valueOf(row.getString("kind")),
				row.getInt("visits"));
	}

}
