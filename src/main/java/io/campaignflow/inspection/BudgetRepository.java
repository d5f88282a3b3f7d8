package io.campaignflow.inspection;

import io.campaignflow.storage.Moments;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What offices said about bearable visits. */
@Repository
class BudgetRepository {

	private final JdbcClient jdbc;

	BudgetRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What offices strictly above said of a unit or of its level, for a month. */
	List<BudgetLine> about(OrgUnit unit, LocalDate month) {
		List<String> above = unit.codesFromRoot().stream().filter(code -> !code.equals(unit.code())).toList();
		return above.isEmpty() ? List.of() : jdbc.sql("""
				select * from inspection_budget where set_by in (:above) and (unit_code = :unit or level_name = :level)
				and (month_ is null or month_ = :month)""")
			.param("above", above)
			.param("unit", unit.code())
			.param("level", unit.level().name())
			.param("month", month)
			.query(BudgetRepository::line)
			.list();
	}

	/**
	 * What offices at and above {@code top} said of units right below it or of their
	 * levels, for a month, by unit; one query.
	 */
	Map<String, List<BudgetLine>> about(List<OrgUnit> below, OrgUnit top, LocalDate month) {
		if (below.isEmpty()) {
			return Map.of();
		}
		List<BudgetLine> said = jdbc
			.sql("""
					select * from inspection_budget where set_by in (:above) and (unit_code in (:units) or level_name is not null)
					and (month_ is null or month_ = :month)""")
			.param("above", top.codesFromRoot())
			.param("units", below.stream().map(OrgUnit::code).toList())
			.param("month", month)
			.query(BudgetRepository::line)
			.list();
		return below.stream()
			.collect(Collectors.toMap(OrgUnit::code,
					unit -> said.stream().filter(line -> BudgetRule.concerns(line, unit)).toList()));
	}

	/** Everything said by these units, in the order of setters, levels, units, months. */
	List<BudgetLine> saidBy(Collection<String> setters, int limit) {
		return setters.isEmpty() ? List.of() : jdbc.sql("""
				select * from inspection_budget where set_by in (:setters)
				order by set_by, level_name nulls last, unit_code, month_ nulls first fetch first :limit rows only""")
			.param("setters", setters)
			.param("limit", limit)
			.query(BudgetRepository::line)
			.list();
	}

	Optional<BudgetLine> lock(String id) {
		return jdbc.sql("select * from inspection_budget where id = ? for update")
			.param(id)
			.query(BudgetRepository::line)
			.optional();
	}

	Optional<BudgetLine> same(BudgetLine line) {
		return saidBy(List.of(line.setBy()), Integer.MAX_VALUE).stream()
			.filter(other -> Objects.equals(other.unitCode(), line.unitCode()) && other.level() == line.level()
					&& Objects.equals(other.month(), line.month()))
			.findFirst();
	}

	void insert(BudgetLine line, Instant at) {
		jdbc.sql(
				"""
						insert into inspection_budget (id, set_by, unit_code, level_name, month_, visits, changed_by, changed_at, version)
						values (:id, :setBy, :unit, :level, :month, :visits, :by, :at, :version)""")
			.param("id", line.id())
			.param("setBy", line.setBy())
			.param("unit", line.unitCode(), Types.VARCHAR)
			.param("level", (line.level() == null) ? null : line.level().name(), Types.VARCHAR)
			.param("month", line.month(), Types.DATE)
			.param("visits", line.visits())
			.param("by", line.changedBy())
			.param("at", Moments.stored(at))
			.param("version", line.version())
			.update();
	}

	void update(BudgetLine line, Instant at) {
		jdbc.sql("update inspection_budget set visits = ?, changed_by = ?, changed_at = ?, version = ? where id = ?")
			.params(line.visits(), line.changedBy(), Moments.stored(at), line.version(), line.id())
			.update();
	}

	void delete(String id) {
		jdbc.sql("delete from inspection_budget where id = ?").param(id).update();
	}

	private static BudgetLine line(ResultSet row, int n) throws SQLException {
		String level = row.getString("level_name");
		return new BudgetLine(row.getString("id"), row.getString("set_by"), row.getString("unit_code"),
				(level == null) ? null : Level.valueOf(level), row.getObject("month_", LocalDate.class),
				row.getInt("visits"), row.getString("changed_by"), row.getLong("version"));
	}

}
