package io.campaignflow.prereview.names;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.LikePattern;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Asks the tree of units for names. Only names that stand in a text are asked for, by an
 * index: the cost depends on the text, not on the number of units.
 */
@Repository
class NamesOfUnits {

	/** More units of one name tell nothing more. */
	private static final int NEIGHBOURS = 1000;

	private static final String KNOWN = "select name, min(path) from org_unit where name = any (?) group by name";

	private static final String IN_LINE = """
			select distinct name from org_unit where name = any (?) and (path like ? or code = any (?))""";

	private static final String NEIGHBOURS_OF = """
			select name from org_unit where parent_code = any (?) and domain is null
			order by parent_code, sort_no, code fetch first ? rows only""";

	private static final String SIBLING_CODES = """
			select code from org_unit where parent_code = any (?) and domain is null
			order by parent_code, sort_no, code fetch first ? rows only""";

	private final JdbcTemplate jdbc;

	NamesOfUnits(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the names that units have, each with the path of one of them. */
	Map<String, String> known(Collection<String> names) {
		Map<String, String> paths = new HashMap<>();
		jdbc.query(KNOWN, (statement) -> array(statement, 1, names), (row) -> {
			paths.put(row.getString(1), row.getString(2));
		});
		return paths;
	}

	/** Those of the names that a unit above, this unit or a unit below it has. */
	Set<String> inLineOf(OrgUnit unit, Collection<String> names) {
		return new HashSet<>(jdbc.query(IN_LINE, (statement) -> {
			array(statement, 1, names);
			statement.setString(2, LikePattern.startingWith(unit.path()));
			array(statement, 3, unit.codesFromRoot());
		}, (row, n) -> row.getString(1)));
	}

	/**
	 * Names of the units beside this one, beside those above it, and right below the
	 * units beside it: a text that came from a neighbour names these.
	 */
	Set<String> around(OrgUnit unit) {
		List<String> beside = strings(SIBLING_CODES, unit.codesFromRoot());
		Set<String> names = new HashSet<>(strings(NEIGHBOURS_OF, unit.codesFromRoot()));
		names.addAll(strings(NEIGHBOURS_OF, beside));
		return names;
	}

	/** The names from the root down to the unit with this path. */
	String address(String path) {
		List<String> codes = List.of(path.substring(1).split("/"));
		return String.join("", jdbc.query("select name from org_unit where code = any (?) order by path",
				(statement) -> array(statement, 1, codes), (row, n) -> row.getString(1)));
	}

	private List<String> strings(String sql, Collection<String> codes) {
		return jdbc.query(sql, (statement) -> {
			array(statement, 1, codes);
			statement.setInt(2, NEIGHBOURS);
		}, (row, n) -> row.getString(1));
	}

	private static void array(PreparedStatement statement, int place, Collection<String> values) throws SQLException {
		statement.setArray(place, statement.getConnection().createArrayOf("varchar", values.toArray()));
	}

}
