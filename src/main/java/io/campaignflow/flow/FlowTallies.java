package io.campaignflow.flow;

import io.campaignflow.storage.Upserts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts of plans, added up for every unit above them. */
@Repository
class FlowTallies {

	private static final String UPDATE = """
			update flow_tally set items = items + ? where unit_code = ? and campaign_id = ? and level_name = ?
			and fact = ?""";

	private static final String INSERT = """
			insert into flow_tally (items, unit_code, campaign_id, level_name, fact) values (?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	FlowTallies(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	private record Key(String unitCode, String campaignId, String level, String fact) {
	}

	/** What is counted of a unit and all below it, all levels together. */
	Map<String, Long> of(String campaignId, String unitCode) {
		return ofEach(campaignId, List.of(unitCode)).getOrDefault(unitCode, Map.of());
	}

	/** The same of several units. */
	Map<String, Map<String, Long>> ofEach(String campaignId, Collection<String> unitCodes) {
		Map<String, Map<String, Long>> facts = new HashMap<>();
		if (!unitCodes.isEmpty()) {
			jdbc.sql("""
					select unit_code, fact, sum(items) as items from flow_tally
					where campaign_id = :campaign and unit_code in (:units) group by unit_code, fact""")
				.param("campaign", campaignId)
				.param("units", unitCodes)
				.query((row) -> {
					facts.computeIfAbsent(row.getString(1), (unit) -> new HashMap<>())
						.put(row.getString(2), row.getLong(3));
				});
		}
		return facts;
	}

	/** Puts what these plans say now in the place of what they said {@code before}. */
	void move(List<CaseRow> rows, Map<String, Map<String, Long>> before) {
		Map<Key, Long> changes = new LinkedHashMap<>();
		for (CaseRow row : rows) {
			Map<String, Long> was = before.getOrDefault(row.of().subjectId(), Map.of());
			was.forEach((fact, items) -> add(changes, row, fact, -items));
			row.facts().forEach((fact, items) -> add(changes, row, fact, items));
		}
		changes.values().removeIf((items) -> items == 0);
		write(changes);
	}

	/** Adds what is counted of a unit to these units, or takes it from them again. */
	void carry(String unit, List<String> units, boolean added) {
		Map<Key, Long> changes = new LinkedHashMap<>();
		jdbc.sql("select * from flow_tally where unit_code = ?").param(unit).query((row) -> {
			long items = added ? row.getLong("items") : -row.getLong("items");
			for (String code : units) {
				changes.put(
						new Key(code, row.getString("campaign_id"), row.getString("level_name"), row.getString("fact")),
						items);
			}
		});
		write(changes);
	}

	private static void add(Map<Key, Long> changes, CaseRow row, String fact, long items) {
		row.of()
			.units()
			.forEach((unit) -> changes.merge(new Key(unit, row.of().campaignId(), row.of().level().name(), fact), items,
					Long::sum));
	}

	private void write(Map<Key, Long> changes) {
		List<Object[]> rows = new ArrayList<>();
		changes.forEach((key, items) -> rows
			.add(new Object[] { items, key.unitCode(), key.campaignId(), key.level(), key.fact() }));
		Upserts.write(batches, UPDATE, INSERT, rows);
	}

}
