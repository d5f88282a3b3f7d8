package io.campaignflow.organisation;

import io.campaignflow.organisation.events.UnitsMoving.Leaving;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Makes the staged lines count: updates units that are there and inserts those that are
 * not.
 */
@Repository
class UnitMerge {

	private static final String DIFFERS = """
			(s.name <> org_unit.name or s.level_name <> org_unit.level_name or s.path <> org_unit.path
			or s.domain is distinct from org_unit.domain)""";

	/** Number of codes in a path. */
	private static final String DEPTH = "char_length(s.path) - char_length(replace(s.path, '/', '')) - 1";

	private final JdbcTemplate jdbc;

	private final StoredPaths paths;

	UnitMerge(JdbcTemplate jdbc, StoredPaths paths) {
		this.jdbc = jdbc;
		this.paths = paths;
	}

	long toCreate() {
		return count("select count(*) from unit_import_line s where not exists "
				+ "(select 1 from org_unit u where u.code = s.code)");
	}

	long toUpdate() {
		return count(
				"select count(*) from unit_import_line s join org_unit on org_unit.code = s.code where " + DIFFERS);
	}

	/** How many lines move a unit that is there. */
	long toMove() {
		return count("select count(*) from unit_import_line s join org_unit u on u.code = s.code "
				+ "where s.path <> u.path");
	}

	/** Units that come below another parent, as they are before that. */
	List<Leaving> leaving() {
		return this.jdbc.query(
				"select u.code, u.path from unit_import_line s join org_unit u on u.code = s.code "
						+ "where s.parent_code is distinct from u.parent_code order by u.code",
				(row, n) -> new Leaving(row.getString(1), row.getString(2)));
	}

	void apply() {
		boolean moves = toMove() > 0;
		insert();
		update();
		this.jdbc.update("""
				update org_unit set has_children = true where not has_children
				and exists (select 1 from unit_import_line s where s.parent_code = org_unit.code)""");
		if (moves) {
			repairAfterMoves();
			this.paths.follow();
		}
	}

	/** After new units are there: some may move below them. */
	private void update() {
		this.jdbc.update("""
				update org_unit set (name, parent_code, level_name, domain, path, initials) =
					(select s.name, s.parent_code, s.level_name, s.domain, s.path, s.initials
					from unit_import_line s where s.code = org_unit.code)
				where exists (select 1 from unit_import_line s where s.code = org_unit.code and %s)"""
			.formatted(DIFFERS));
	}

	/** Parents first, one depth after the other. */
	private void insert() {
		long deepest = count("select coalesce(max(" + DEPTH + "), 0) from unit_import_line s");
		for (long depth = 1; depth <= deepest; depth++) {
			this.jdbc
				.update("""
						insert into org_unit (code, name, parent_code, level_name, domain, path, initials, sort_no, has_children)
						select s.code, s.name, s.parent_code, s.level_name, s.domain, s.path, s.initials, s.line_no,
							exists (select 1 from unit_import_line c where c.parent_code = s.code)
						from unit_import_line s where %s = ? and not exists (select 1 from org_unit u where u.code = s.code)"""
					.formatted(DEPTH), depth);
		}
	}

	/**
	 * Units that are not in the file follow their moved ancestors, one level at a time.
	 */
	private void repairAfterMoves() {
		String right = "(select p.path || org_unit.code || '/' from org_unit p where p.code = org_unit.parent_code)";
		int repaired;
		do {
			repaired = this.jdbc
				.update("update org_unit set path = " + right + " where parent_code is not null and path <> " + right);
		}
		while (repaired > 0);
		this.jdbc.update("update org_unit set has_children = false where has_children and not exists "
				+ "(select 1 from org_unit c where c.parent_code = org_unit.code)");
	}

	private long count(String sql) {
		return this.jdbc.queryForObject(sql, Long.class);
	}

}
