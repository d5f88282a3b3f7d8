package io.campaignflow.instructor;

import io.campaignflow.organisation.events.OrganisationEvent.UnitsImported;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes instructors, what they guide, and the numbers by township that follow. */
@Repository
class InstructorRows {

	private static final String COUNTED = """
			insert into township_guidance (township_code, township_path, instructors, guided)
			select t.code, t.path, (select count(*) from instructor i where i.township_code = t.code),
				(select count(distinct v.village_code) from instructor i
					join instructor_village v on v.instructor_id = i.id where i.township_code = t.code)
			from org_unit t where t.code = ?""";

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final JdbcTemplate rows;

	private final UnguidedVillages unguided;

	InstructorRows(JdbcClient jdbc, JdbcTemplate rows, UnguidedVillages unguided) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.unguided = unguided;
	}

	/**
	 * One instructor as it is to stand; {@code fresh} where there was none of this id.
	 */
	record Entry(String id, InstructorOrder order, String path, boolean fresh) {
	}

	/** So that of two who write to one township at once one sees the other. */
	void lock(Collection<String> townships) {
		this.jdbc.sql("select code from org_unit where code in (:codes) order by code for update")
			.param("codes", townships)
			.query(String.class)
			.list();
	}

	void write(List<Entry> entries, String by, Instant at) {
		Set<String> townships = entries.stream().map(one -> one.order().township()).collect(Collectors.toSet());
		Set<String> left = townshipsGuided(of(entries, false).map(Entry::id).toList(), townships);
		OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
		this.rows.batchUpdate(
				"insert into instructor (id, township_code, township_path, name, post, changed_by, changed_at) "
						+ "values (?, ?, ?, ?, ?, ?, ?)",
				of(entries, true)
					.map(one -> new Object[] { one.id(), one.order().township(), one.path(), one.order().name(),
							one.order().post(), by, now })
					.toList());
		this.rows.batchUpdate("update instructor set post = ?, changed_by = ?, changed_at = ? where id = ?",
				of(entries, false).map(one -> new Object[] { one.order().post(), by, now, one.id() }).toList());
		this.rows.batchUpdate("delete from instructor_village where instructor_id = ?",
				of(entries, false).map(one -> new Object[] { one.id() }).toList());
		this.rows.batchUpdate("insert into instructor_village (instructor_id, village_code) values (?, ?)",
				entries.stream()
					.flatMap(one -> one.order().villages().stream().map(code -> new Object[] { one.id(), code }))
					.toList());
		count(townships);
		this.unguided.refresh(left);
	}

	private static Stream<Entry> of(List<Entry> entries, boolean fresh) {
		return entries.stream().filter(one -> one.fresh() == fresh);
	}

	void delete(Instructor instructor) {
		Set<String> left = townshipsGuided(List.of(instructor.id()), Set.of(instructor.township()));
		this.jdbc.sql("delete from instructor_village where instructor_id = ?").param(instructor.id()).update();
		this.jdbc.sql("delete from instructor where id = ?").param(instructor.id()).update();
		count(Set.of(instructor.township()));
		this.unguided.refresh(left);
	}

	/**
	 * Those of these townships, and locked with them those where villages stand now that
	 * the instructors guided till now: villages may have moved.
	 */
	private Set<String> townshipsGuided(List<String> ids, Set<String> townships) {
		Set<String> all = new TreeSet<>(townships);
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			all.addAll(this.jdbc
				.sql("select distinct u.parent_code from instructor_village v "
						+ "join org_unit u on u.code = v.village_code where v.instructor_id in (:ids)")
				.param("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
				.query(String.class)
				.list());
		}
		if (all.size() > townships.size()) {
			lock(all);
		}
		return all;
	}

	/** New villages have nobody, others moved. */
	@EventListener
	void on(UnitsImported imported) {
		if (imported.created() + imported.updated() > 0) {
			this.unguided.refresh();
		}
	}

	private void count(Set<String> townships) {
		List<Object[]> codes = townships.stream().map(code -> new Object[] { code }).toList();
		this.rows.batchUpdate("delete from township_guidance where township_code = ?", codes);
		this.rows.batchUpdate(COUNTED, codes);
	}

}
