package io.campaignflow.copy;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom plans were copied to, and when they read them. */
@Repository
class CopyRepository {

	private static final String COPIES = "select c.*, p.title from plan_copy c join plan p on p.id = c.plan_id ";

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	CopyRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Gives how many had no copy yet; the others keep theirs with its receipt. */
	int insert(String planId, Collection<String> accounts, String by, String note, Instant now) {
		int[] inserted = batch.batchUpdate("""
				insert into plan_copy (plan_id, account, copied_by, note, copied_at)
				select plan.id, cast(? as varchar(64)), cast(? as varchar(64)), cast(? as varchar(500)),
				cast(? as timestamp with time zone) from plan where plan.id = ? and not exists
				  (select 1 from plan_copy known where known.plan_id = plan.id and known.account = ?)""",
				accounts.stream()
					.map(account -> new Object[] { account, by, note, time(now), planId, account })
					.toList());
		int all = 0;
		for (int each : inserted) {
			all += each;
		}
		return all;
	}

	/** Under any of the names the reader is meant by. */
	void read(String planId, Actor reader, Instant now) {
		jdbc.sql("""
				update plan_copy set read_at = :now, read_by = :by
				where plan_id = :plan and account in (:names) and read_at is null""")
			.param("now", time(now))
			.param("by", reader.account())
			.param("plan", planId)
			.param("names", reader.holders())
			.update();
	}

	/** In the order they were made. */
	List<PlanCopy> of(String planId) {
		return jdbc.sql(COPIES + "where c.plan_id = ? order by c.copied_at, c.account")
			.param(planId)
			.query(CopyRepository::copy)
			.list();
	}

	/** Newest first. */
	Page<PlanCopy> to(Set<String> names, PageQuery page) {
		long total = jdbc.sql("select count(*) from plan_copy where account in (:names)")
			.param("names", names)
			.query(Long.class)
			.single();
		List<PlanCopy> items = jdbc.sql(COPIES + """
				where c.account in (:names) order by c.copied_at desc, c.plan_id, c.account
				offset :offset rows fetch first :size rows only""")
			.param("names", names)
			.param("offset", page.offset())
			.param("size", page.size())
			.query(CopyRepository::copy)
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	int unread(Set<String> names, int most) {
		return jdbc.sql("""
				select count(*) from (select 1 from plan_copy where account in (:names) and read_at is null
				fetch first :most rows only) u""")
			.param("names", names)
			.param("most", most)
			.query(Integer.class)
			.single();
	}

	private static PlanCopy copy(ResultSet row, int n) throws SQLException {
		OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
		return new PlanCopy(row.getString("plan_id"), row.getString("title"), row.getString("account"),
				row.getString("copied_by"), row.getString("note"),
				row.getObject("copied_at", OffsetDateTime.class).toInstant(), read == null ? null : read.toInstant(),
				row.getString("read_by"));
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
