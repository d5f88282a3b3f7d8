package io.campaignflow.recusal;

import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.storage.Filter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of facts people stay away from units for. */
@Repository
class RecusalRepository {

	private static final String FACT = """
			select f.id, f.account, p.name, f.kind, f.unit_code, u.name as unit_name, f.detail, f.recorded_by, f.recorded_at
			from recusal_fact f join person p on p.account = f.account join org_unit u on u.code = f.unit_code where\s""";

	private final JdbcClient jdbc;

	private final JdbcTemplate rows;

	RecusalRepository(JdbcClient jdbc, JdbcTemplate rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/** So that of two facts of one person recorded at once one sees the other. */
	void lock(Collection<String> accounts) {
		this.jdbc.sql("select account from person where account in (:accounts) order by account for update")
			.param("accounts", accounts)
			.query(String.class)
			.list();
	}

	void insertAll(List<RecusalFact> facts) {
		this.rows.batchUpdate("""
				insert into recusal_fact (id, account, kind, unit_code, detail, recorded_by, recorded_at)
				values (?, ?, ?, ?, ?, ?, ?)""",
				facts.stream()
					.map(fact -> new Object[] { fact.id(), fact.account(), fact.kind().name(), fact.unitCode(),
							fact.detail(), fact.recordedBy(), fact.recordedAt().atOffset(ZoneOffset.UTC) })
					.toList());
	}

	boolean delete(String id) {
		return this.jdbc.sql("delete from recusal_fact where id = ?").param(id).update() == 1;
	}

	Optional<RecusalFact> find(String id) {
		return this.jdbc.sql(FACT + "f.id = ?").param(id).query(RecusalRepository::fact).optional();
	}

	/** What these people have already, each as {@link #key}. */
	Set<String> keysOf(Collection<String> accounts) {
		if (accounts.isEmpty()) {
			return Set.of();
		}
		return new HashSet<>(
				this.jdbc.sql("select account, kind, unit_code from recusal_fact where account in (:accounts)")
					.param("accounts", accounts)
					.query((row, n) -> key(row.getString(1), TieKind.valueOf(row.getString(2)), row.getString(3)))
					.list());
	}

	static String key(String account, TieKind kind, String unit) {
		return account + " " + kind + " " + unit;
	}

	Page<RecusalFact> page(Filter filter, PageQuery page) {
		long total = this.jdbc
			.sql("select count(*) from recusal_fact f join person p on p.account = f.account where " + filter.sql())
			.params(filter.params())
			.query(Long.class)
			.single();
		List<RecusalFact> items = this.jdbc
			.sql(FACT + filter.sql() + " order by f.account, f.kind, f.unit_code offset ? rows fetch next ? rows only")
			.params(filter.paramsAnd(page.offset(), page.size()))
			.query(RecusalRepository::fact)
			.list();
		return new Page<>(items, page.page(), page.size(), total);
	}

	private static RecusalFact fact(ResultSet row, int number) throws SQLException {
		Instant recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
		return new RecusalFact(row.getString("id"), row.getString("account"), row.getString("name"),
				TieKind.valueOf(row.getString("kind")), row.getString("unit_code"), row.getString("unit_name"),
				row.getString("detail"), row.getString("recorded_by"), recordedAt);
	}

}
