package io.campaignflow.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Paths of units that tables keep beside a unit's code, so that lists of a subtree need
 * no join: {@code unit_path} beside {@code unit_code}, {@code issuing_path} beside
 * {@code issuing_unit}. Whatever is named like that follows when a unit moves; otherwise
 * those above its old place would go on seeing what is the unit's.
 */
@Repository
class StoredPaths {

	/** Names are compared in lower case: databases differ in how they fold them. */
	private static final String PAIRS = """
			select lower(p.table_name), lower(k.column_name), lower(p.column_name)
			from information_schema.columns p join information_schema.columns k
			on k.table_schema = p.table_schema and k.table_name = p.table_name and lower(k.column_name) in
			(replace(lower(p.column_name), '_path', '_code'), replace(lower(p.column_name), '_path', '_unit'))
			where p.table_schema = current_schema and lower(p.column_name) like '%\\_path' order by 1, 3""";

	private static final String FOLLOW = """
			update %1$s set %3$s = (select u.path from org_unit u where u.code = %1$s.%2$s)
			where exists (select 1 from org_unit u where u.code = %1$s.%2$s and u.path <> %1$s.%3$s)""";

	private final JdbcClient jdbc;

	StoredPaths(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A column of paths and that of the codes beside it. */
	record Pair(String table, String code, String path) {
	}

	List<Pair> pairs() {
		return this.jdbc.sql(PAIRS)
			.query((row, n) -> new Pair(row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

	/** Makes every stored path that of its unit again. */
	void follow() {
		pairs().forEach(pair -> this.jdbc.sql(FOLLOW.formatted(pair.table(), pair.code(), pair.path())).update());
	}

}
