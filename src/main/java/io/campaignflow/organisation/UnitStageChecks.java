package io.campaignflow.organisation;

import java.util.List;

import io.campaignflow.lists.ImportFault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What is wrong between the lines of an import, and between them and the units there are.
 */
@Repository
class UnitStageChecks {

	private static final String RANK = "case %s when 'REGION' then 1 when 'PREFECTURE' then 2 when 'COUNTY' then 3 "
			+ "when 'TOWNSHIP' then 4 when 'VILLAGE' then 5 end";

	private final JdbcTemplate jdbc;

	UnitStageChecks(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The same code twice; nothing else can be judged before that is mended. */
	List<ImportFault> doubles() {
		return this.jdbc.query("""
				select s.line_no, s.code, f.first_line from unit_import_line s join (
				  select code, min(line_no) as first_line from unit_import_line group by code having count(*) > 1) f
				on f.code = s.code where s.line_no > f.first_line order by s.line_no""", (row, n) -> ImportFault
			.of(row.getInt("line_no"), "code", "unit-import-double", row.getString("code"), row.getInt("first_line")));
	}

	List<ImportFault> unknownParents() {
		return this.jdbc.query("""
				select s.line_no, s.parent_code from unit_import_line s where s.parent_code is not null
				and not exists (select 1 from unit_import_line p where p.code = s.parent_code)
				and not exists (select 1 from org_unit u where u.code = s.parent_code) order by s.line_no""",
				(row, n) -> ImportFault.of(row.getInt("line_no"), "parent_code", "unit-import-parent-unknown",
						row.getString("parent_code")));
	}

	/**
	 * Divisions stand below their parent's level; departments, enterprises and the like
	 * may share it.
	 */
	List<ImportFault> levelsOutOfOrder() {
		String own = RANK.formatted("s.level_name");
		String parents = RANK.formatted("coalesce(p.level_name, u.level_name)");
		return this.jdbc.query("""
				select s.line_no, s.level_name, coalesce(p.level_name, u.level_name) as parent_level
				from unit_import_line s left join unit_import_line p on p.code = s.parent_code
				left join org_unit u on u.code = s.parent_code
				where s.parent_code is not null and (%1$s < %2$s or (s.domain is null and %1$s = %2$s))
				order by s.line_no""".formatted(own, parents), (row, n) -> ImportFault.of(row.getInt("line_no"),
				"level", "unit-import-level-order", row.getString("level_name"), row.getString("parent_level")));
	}

	/**
	 * A unit raised or lowered so that units below it, not in the file, no longer fit.
	 */
	List<ImportFault> levelsAgainstChildren() {
		String own = RANK.formatted("s.level_name");
		String child = RANK.formatted("c.level_name");
		return this.jdbc.query("""
				select s.line_no, s.level_name, min(c.code) as child from unit_import_line s
				join org_unit c on c.parent_code = s.code
				where not exists (select 1 from unit_import_line f where f.code = c.code)
				and (%2$s < %1$s or (c.domain is null and %2$s = %1$s))
				group by s.line_no, s.level_name order by s.line_no""".formatted(own, child),
				(row, n) -> ImportFault.of(row.getInt("line_no"), "level", "unit-import-level-children",
						row.getString("level_name"), row.getString("child")));
	}

	/** Units that would stand below themselves, or too deep to be given a path. */
	List<ImportFault> circles() {
		return this.jdbc.query("""
				select s.line_no, s.parent_code from unit_import_line s
				where s.path is null
				or position('/' || s.code || '/' in s.path) < char_length(s.path) - char_length(s.code) - 1
				order by s.line_no""", (row, n) -> ImportFault.of(row.getInt("line_no"), "parent_code",
				"unit-import-circle", row.getString("parent_code")));
	}

}
