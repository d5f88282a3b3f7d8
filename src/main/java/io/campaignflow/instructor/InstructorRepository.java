package io.campaignflow.instructor;

import io.campaignflow.instructor.Instructor.Village;
import io.campaignflow.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.ArrayList;
import io.campaignflow.storage.Filter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads instructors and what they guide. */
@Repository
class InstructorRepository {

	private static final String HEAD = "select i.id, i.township_code, t.name as township_name, i.name, i.post "
			+ "from instructor i join org_unit t on t.code = i.township_code where ";

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	InstructorRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The index of their order alone says who is on the page, however many the units
	 * have; only those are read.
	 */
	List<Instructor> page(Filter within, PageQuery page) {
		List<String> ids = this.jdbc
			.sql("select i.id from instructor i where " + within.sql()
					+ " order by i.township_path, i.name, i.id offset ? rows fetch next ? rows only")
			.params(within.paramsAnd(page.offset(), page.size()))
			.query(String.class)
			.list();
		return ids.isEmpty() ? List.of() : byIds(ids);
	}

	long count(Filter within) {
		return this.jdbc.sql("select count(*) from instructor i where " + within.sql())
			.params(within.params())
			.query(Long.class)
			.single();
	}

	/** All of them, some hundred at a time, each part beginning where the last ended. */
	void each(Filter within, int most, Consumer<Instructor> sink) {
		String path = "";
		String name = "";
		for (int given = 0; given < most; given += AT_ONCE) {
			List<Placed> some = this.jdbc
				.sql("select i.id, i.township_path, i.name from instructor i where " + within.sql()
						+ " and (i.township_path > ? or (i.township_path = ? and i.name > ?)) "
						+ "order by i.township_path, i.name fetch next ? rows only")
				.params(within.paramsAnd(path, path, name, Math.min(AT_ONCE, most - given)))
				.query((row, n) -> new Placed(row.getString(1), row.getString(2), row.getString(3)))
				.list();
			if (some.isEmpty()) {
				return;
			}
			byIds(some.stream().map(Placed::id).toList()).forEach(sink);
			path = some.get(some.size() - 1).path();
			name = some.get(some.size() - 1).name();
		}
	}

	private record Placed(String id, String path, String name) {
	}

	Optional<Instructor> find(String id) {
		return byIds(List.of(id)).stream().findFirst();
	}

	private List<Instructor> byIds(Collection<String> ids) {
		return withVillages(this.jdbc.sql(HEAD + "i.id in (:ids) order by i.township_path, i.name")
			.param("ids", ids)
			.query(InstructorRepository::head)
			.list());
	}

	private List<Instructor> withVillages(List<Instructor> heads) {
		if (heads.isEmpty()) {
			return heads;
		}
		Map<String, List<Village>> villages = new HashMap<>();
		this.jdbc
			.sql("select v.instructor_id, u.code, u.name from instructor_village v "
					+ "join org_unit u on u.code = v.village_code where v.instructor_id in (:ids) order by u.code")
			.param("ids", heads.stream().map(Instructor::id).toList())
			.query(row -> {
				villages.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
					.add(new Village(row.getString(2), row.getString(3)));
			});
		return heads.stream()
			.map(head -> new Instructor(head.id(), head.township(), head.townshipName(), head.name(), head.post(),
					villages.getOrDefault(head.id(), List.of())))
			.toList();
	}

	/** Ids by name of those a township has. */
	Map<String, String> idsOf(Collection<String> townships) {
		if (townships.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("select township_code, name, id from instructor where township_code in (:townships)")
			.param("townships", townships)
			.query((row, n) -> Map.entry(key(row.getString(1), row.getString(2)), row.getString(3)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
	}

	static String key(String township, String name) {
		return township + " " + name;
	}

	private static Instructor head(ResultSet row, int number) throws SQLException {
		return new Instructor(row.getString("id"), row.getString("township_code"), row.getString("township_name"),
				row.getString("name"), row.getString("post"), List.of());
	}

}
