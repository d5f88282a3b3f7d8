package io.campaignflow.flow;

import io.campaignflow.storage.Upserts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of figures by unit, step and level. */
@Repository
class CellRepository {

	private static final String UPDATE = """
			update flow_cell set passages = ?, late = ?, limited = ?, limit_minutes = ?, histogram = ?
			where unit_code = ? and campaign_id = ? and step_id = ? and level_name = ?""";

	private static final String INSERT = """
			insert into flow_cell (passages, late, limited, limit_minutes, histogram, unit_code, campaign_id, step_id,
			level_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	CellRepository(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Every cell of a unit in a campaign. */
	List<Cell> of(String campaignId, String unitCode) {
		return of(campaignId, List.of(unitCode));
	}

	/** Every cell of these units in a campaign. */
	List<Cell> of(String campaignId, Collection<String> unitCodes) {
		return unitCodes.isEmpty() ? List.of()
				: jdbc.sql("select * from flow_cell where campaign_id = :campaign and unit_code in (:units)")
					.param("campaign", campaignId)
					.param("units", unitCodes)
					.query((row, n) -> cell(row))
					.list();
	}

	/** Cells of all steps of plans together. */
	List<Cell> every(String campaignId, Collection<String> unitCodes) {
		return unitCodes.isEmpty() ? List.of() : jdbc.sql("""
				select * from flow_cell where campaign_id = :campaign and unit_code in (:units) and step_id = ''""")
			.param("campaign", campaignId)
			.param("units", unitCodes)
			.query((row, n) -> cell(row))
			.list();
	}

	/** Adds these stays along the path of their units. */
	void add(List<Passage> passages) {
		Set<Cell.Key> keys = new LinkedHashSet<>();
		passages.forEach((passage) -> keys.addAll(keys(passage)));
		Map<Cell.Key, Cell> cells = stored(keys);
		passages.forEach((passage) -> keys(passage)
			.forEach((key) -> cells.put(key, cells.computeIfAbsent(key, Cell::empty).with(passage))));
		write(cells.values());
	}

	/** Adds what is counted of a unit to these units, or takes it from them again. */
	void carry(String unit, List<String> units, boolean added) {
		List<Cell> own = jdbc.sql("select * from flow_cell where unit_code = ?")
			.param(unit)
			.query((row, n) -> cell(row))
			.list();
		Set<Cell.Key> keys = new LinkedHashSet<>();
		units.forEach((code) -> own.forEach((cell) -> keys.add(cell.key().at(code))));
		Map<Cell.Key, Cell> cells = stored(keys);
		units.forEach((code) -> own.forEach((cell) -> cells.compute(cell.key().at(code), (key, there) -> {
			Cell before = (there == null) ? Cell.empty(key) : there;
			return added ? before.plus(cell) : before.minus(cell);
		})));
		write(cells.values());
		batches.batchUpdate("delete from flow_cell where unit_code = ? and passages = 0",
				units.stream().map((code) -> new Object[] { code }).toList());
	}

	private Map<Cell.Key, Cell> stored(Set<Cell.Key> keys) {
		if (keys.isEmpty()) {
			return new HashMap<>();
		}
		Map<Cell.Key, Cell> stored = new HashMap<>();
		jdbc.sql("""
				select * from flow_cell where unit_code in (:units) and campaign_id in (:campaigns)
				and step_id in (:steps)""")
			.param("units", each(keys, Cell.Key::unitCode))
			.param("campaigns", each(keys, Cell.Key::campaignId))
			.param("steps", each(keys, Cell.Key::stepId))
			.query((row) -> {
				Cell.Key key = key(row);
				if (keys.contains(key)) {
					stored.put(key, cell(row));
				}
			});
		return stored;
	}

	private static Set<String> each(Set<Cell.Key> keys, Function<Cell.Key, String> part) {
		Set<String> parts = new LinkedHashSet<>();
		keys.forEach((key) -> parts.add(part.apply(key)));
		return parts;
	}

	private static List<Cell.Key> keys(Passage passage) {
		List<Cell.Key> keys = new ArrayList<>();
		for (String unit : passage.of().units()) {
			keys.add(new Cell.Key(unit, passage.of().campaignId(), passage.step().id(), passage.of().level().name()));
			if (passage.of().isPlan()) {
				keys.add(new Cell.Key(unit, passage.of().campaignId(), StepKey.EVERY, passage.of().level().name()));
			}
		}
		return keys;
	}

	private void write(Collection<Cell> cells) {
		List<Object[]> rows = cells.stream().map(CellRepository::row).toList();
		Upserts.write(batches, UPDATE, INSERT, rows);
	}

	private static Object[] row(Cell cell) {
		return new Object[] { cell.passages(), cell.late(), cell.limited(), cell.limitMinutes(),
				Histograms.write(cell.minutes()), cell.key().unitCode(), cell.key().campaignId(), cell.key().stepId(),
				cell.key().level() };
	}

	private static Cell.Key key(ResultSet row) throws SQLException {
		return new Cell.Key(row.getString("unit_code"), row.getString("campaign_id"), row.getString("step_id"),
				row.getString("level_name"));
	}

	private static Cell cell(ResultSet row) throws SQLException {
		return new Cell(key(row), row.getLong("passages"), row.getLong("late"), row.getLong("limited"),
				row.getLong("limit_minutes"), Histograms.read(row.getString("histogram")));
	}

}
