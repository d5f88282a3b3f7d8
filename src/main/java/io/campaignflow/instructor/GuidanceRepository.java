package io.campaignflow.instructor;

import io.campaignflow.instructor.Unguided.Line;
import java.util.List;
import io.campaignflow.storage.Filter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which villages are guided and which are not. */
@Repository
class GuidanceRepository {

	private final JdbcClient jdbc;

	GuidanceRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param villages the condition on {@code u.path}
	 * @param townships the same on {@code g.township_path}
	 */
	Guidance guidance(Filter villages, Filter townships) {
		long all = this.jdbc
			.sql("select count(*) from org_unit u where u.level_name = 'VILLAGE' and u.domain is null and "
					+ villages.sql())
			.params(villages.params())
			.query(Long.class)
			.single();
		return this.jdbc
			.sql("select coalesce(sum(g.guided), 0), coalesce(sum(g.instructors), 0) from township_guidance g where "
					+ townships.sql())
			.params(townships.params())
			.query((row, n) -> new Guidance(all, row.getLong(1), row.getLong(2)))
			.single();
	}

	long instructors(Filter townships) {
		return this.jdbc.sql("select coalesce(sum(g.instructors), 0) from township_guidance g where " + townships.sql())
			.params(townships.params())
			.query(Long.class)
			.single();
	}

	/**
	 * The next villages nobody guides, in the order of the tree, after a path.
	 * @param villages the condition on {@code g.path}
	 */
	List<Line> unguided(Filter villages, String after, int limit) {
		return this.jdbc.sql("""
				select u.code, u.name, t.code as township, t.name as township_name, g.path
				from (select g.village_code, g.path from unguided_village g where g.path > ? and %s
					order by g.path fetch next %d rows only) g
				join org_unit u on u.code = g.village_code join org_unit t on t.code = u.parent_code
				order by g.path""".formatted(villages.sql(), limit))
			.params(params(after, villages))
			.query((row, n) -> new Line(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
					row.getString(5)))
			.list();
	}

	private static List<Object> params(String after, Filter villages) {
		List<Object> params = new java.util.ArrayList<>(List.of(after));
		params.addAll(villages.params());
		return params;
	}

}
