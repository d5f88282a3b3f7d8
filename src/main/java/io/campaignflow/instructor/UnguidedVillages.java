package io.campaignflow.instructor;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps which villages nobody guides, as instructors come and go and units change. */
@Repository
class UnguidedVillages {

	private static final String GUIDED = "exists (select 1 from instructor_village v where v.village_code = %s)";

	private static final String LEFT = """
			select u.code, u.path from org_unit u where u.level_name = 'VILLAGE' and u.domain is null
			and not %s""".formatted(GUIDED.formatted("u.code"));

	private static final String ADD = "insert into unguided_village (village_code, path) " + LEFT
			+ " and not exists (select 1 from unguided_village g where g.village_code = u.code)";

	private static final String IN_TOWNSHIP = "village_code in (select u.code from org_unit u where u.parent_code = ?)";

	private final JdbcTemplate rows;

	UnguidedVillages(JdbcTemplate rows) {
		this.rows = rows;
	}

	/** After somebody guides other villages of these townships. */
	void refresh(Collection<String> townships) {
		List<Object[]> codes = townships.stream().map(code -> new Object[] { code }).toList();
		this.rows.batchUpdate("delete from unguided_village where " + IN_TOWNSHIP + " and "
				+ GUIDED.formatted("unguided_village.village_code"), codes);
		this.rows.batchUpdate(ADD + " and u.parent_code = ?", codes);
	}

	/** After units came or changed. */
	void refresh() {
		this.rows.update("""
				delete from unguided_village where not exists (select 1 from (%s) u
				where u.code = unguided_village.village_code and u.path = unguided_village.path)""".formatted(LEFT));
		this.rows.update(ADD);
	}

}
