package io.campaignflow.flow;

import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of plans as the figures see them. */
@Repository
class CaseRepository {

	private static final String COLUMNS = """
			campaign_id, unit_code, unit_path, unit_2, unit_3, level_name, title, open_, rounds, skipped, disordered,
			late, facts, due_on, step_id, since, steps_left, likely_on, safe_on, risk, slack, looked_at, plan_id""";

	private static final TypeReference<Map<String, Long>> FACTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	CaseRepository(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	/** What these plans added to the tallies; nothing of one that is not known. */
	Map<String, Map<String, Long>> facts(Collection<String> planIds) {
		Map<String, Map<String, Long>> facts = new HashMap<>();
		if (!planIds.isEmpty()) {
			jdbc.sql("select plan_id, facts from flow_case where plan_id in (:ids)")
				.param("ids", planIds)
				.query((row) -> {
					facts.put(row.getString(1), StoredJson.read(row.getString(2), FACTS));
				});
		}
		return facts;
	}

	void write(List<CaseRow> rows, Set<String> known) {
		String set = String.join(" = ?, ", COLUMNS.split(",\\s*")).replace(", plan_id", " where plan_id");
		batches.batchUpdate("update flow_case set " + set + " = ?",
				rows.stream().filter((row) -> known.contains(row.of().subjectId())).map(this::values).toList());
		batches.batchUpdate(
				"insert into flow_case (" + COLUMNS
						+ ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				rows.stream().filter((row) -> !known.contains(row.of().subjectId())).map(this::values).toList());
	}

	private Object[] values(CaseRow row) {
		Passage.Of of = row.of();
		CaseRow.Outlook outlook = row.outlook();
		return new Object[] { of.campaignId(), of.unitCode(), of.unitPath(), UnitPath.code(of.unitPath(), 2),
				UnitPath.code(of.unitPath(), 3), of.level().name(), of.title(), row.open(), row.rounds(), row.skipped(),
				row.disordered(), row.late(), StoredJson.write(new TreeMap<>(row.facts())), row.dueOn(),
				(row.step() == null) ? null : row.step().id(), Moments.stored(row.since()), outlook.stepsLeft(),
				outlook.likely(), outlook.safe(), outlook.risk().name(), outlook.slack(),
				Moments.stored(clock.instant()), of.subjectId() };
	}

	/** Open plans that were not looked at for longest. */
	List<String> oldest(int limit, Instant before) {
		return jdbc.sql("""
				select plan_id from flow_case where open_ = true and looked_at < ? order by looked_at
				fetch first ? rows only""").params(Moments.stored(before), limit).query(String.class).list();
	}

	/** Those of them that are known. */
	Set<String> known(Collection<String> planIds) {
		return planIds.isEmpty() ? Set.of()
				: Set.copyOf(jdbc.sql("select plan_id from flow_case where plan_id in (:ids)")
					.param("ids", planIds)
					.query(String.class)
					.list());
	}

}
