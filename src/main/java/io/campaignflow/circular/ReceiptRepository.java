package io.campaignflow.circular;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.storage.Moments;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which units have a circular, and which have read it. */
@Repository
class ReceiptRepository {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	ReceiptRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** How far a circular was carried: the codes of the last units. */
	record Carried(String deliveredTo, boolean delivered, String remindedTo) {
	}

	Carried carried(String id) {
		return jdbc.sql("select delivered_to, delivered, reminded_to from circular where id = ? for update")
			.param(id)
			.query((row, n) -> new Carried(row.getString(1), row.getBoolean(2), row.getString(3)))
			.single();
	}

	void recipients(String id, long count) {
		jdbc.sql("update circular set recipients = ? where id = ?").params(count, id).update();
	}

	void deliver(String id, List<OrgUnit> units) {
		batch.batchUpdate("insert into circular_receipt (circular_id, unit_code, unit_path) values (?, ?, ?)",
				units.stream().map(unit -> new Object[] { id, unit.code(), unit.path() }).toList());
	}

	void deliveredTo(String id, String code, boolean all) {
		jdbc.sql("update circular set delivered_to = ?, delivered = ? where id = ?").params(code, all, id).update();
	}

	void remindedTo(String id, String code) {
		jdbc.sql("update circular set reminded_to = ? where id = ?").params(code, id).update();
	}

	/** The next units that have not read it, in the order of their codes. */
	List<String> unread(String id, String after, int limit) {
		return jdbc.sql("""
				select unit_code from circular_receipt where circular_id = ? and unit_code > ? and read_at is null
				order by unit_code fetch first %d rows only""".formatted(limit))
			.params(id, after)
			.query(String.class)
			.list();
	}

	/** Those of the units that have it and had not read it. */
	List<String> unreadAmong(String id, Collection<String> codes) {
		return jdbc.sql("""
				select unit_code from circular_receipt where circular_id = :id and unit_code in (:codes)
				and read_at is null order by unit_code""")
			.param("id", id)
			.param("codes", codes)
			.query(String.class)
			.list();
	}

	/** Gives how many were the first to be read. */
	int read(String id, Collection<String> codes, String by, Instant at) {
		int first = jdbc.sql("""
				update circular_receipt set read_at = :at, read_by = :by where circular_id = :id
				and unit_code in (:codes) and read_at is null""")
			.param("id", id)
			.param("codes", codes)
			.param("by", by)
			.param("at", Moments.stored(at))
			.update();
		jdbc.sql("update circular set read_count = read_count + ? where id = ?").params(first, id).update();
		return first;
	}

	/** Gives whether nobody had urged meanwhile. */
	boolean urged(String id, Instant before, Instant now) {
		return jdbc.sql("""
				update circular set urged_at = :now where id = :id
				and urged_at is not distinct from cast(:before as timestamp with time zone)""")
			.param("id", id)
			.param("now", Moments.stored(now))
			.param("before", Moments.stored(before), Types.TIMESTAMP_WITH_TIMEZONE)
			.update() == 1;
	}

	/** How many wait for these units, counted up to so many. */
	int waiting(Collection<String> codes, int most) {
		return codes.isEmpty() ? 0 : jdbc.sql("""
				select count(*) from (select 1 from circular_receipt where unit_code in (:codes) and read_at is null
				fetch first :most rows only) waiting""")
			.param("codes", codes)
			.param("most", most)
			.query(Integer.class)
			.single();
	}

	/** {@code read}: null for all. */
	List<Receipt> page(String id, String path, Boolean read, long offset, int size) {
		return jdbc
			.sql("""
					select r.unit_code, u.name, a.name as above, r.read_at, r.read_by from circular_receipt r
					join org_unit u on u.code = r.unit_code left join org_unit a on a.code = u.parent_code
					where r.circular_id = :id and r.unit_path like :path""" + condition(read)
					+ " order by r.unit_code offset :offset rows fetch first :size rows only")
			.param("id", id)
			.param("path", LikePattern.startingWith(path))
			.param("offset", offset)
			.param("size", size)
			.query((row, n) -> new Receipt(row.getString(1), row.getString(2), row.getString(3),
					Moments.read(row, "read_at"), row.getString(5)))
			.list();
	}

	long count(String id, String path, Boolean read) {
		return jdbc
			.sql("select count(*) from circular_receipt r where r.circular_id = ? and r.unit_path like ?"
					+ condition(read))
			.params(id, LikePattern.startingWith(path))
			.query(Long.class)
			.single();
	}

	private static String condition(Boolean read) {
		return (read == null) ? "" : read ? " and r.read_at is not null" : " and r.read_at is null";
	}

}
