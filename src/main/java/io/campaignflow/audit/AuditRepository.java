package io.campaignflow.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Reads and appends the rows of the record; never changes or removes one. */
@Repository
class AuditRepository {

	private static final String ENTRY = """
			select e.subject_type, e.subject_id, e.seq, e.happened_at, e.actor, e.action, e.detail, e.previous_hash,
			  e.hash""";

	private static final RowMapper<AuditEntry> TO_ENTRY = (row, index) -> entry(row);

	private final JdbcTemplate jdbc;

	AuditRepository(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The end of a subject's chain, locked until the transaction ends. */
	Optional<Head> lockHead(String subjectType, String subjectId) {
		String sql = "select last_seq, last_hash from audit_head where subject_type = ? and subject_id = ? for update";
		return jdbc.query(sql, (row, index) -> new Head(row.getLong(1), row.getString(2)), subjectType, subjectId)
			.stream()
			.findFirst();
	}

	void append(AuditEntry entry) {
		jdbc.update("""
				insert into audit_entry (subject_type, subject_id, seq, happened_at, actor, action, detail,
				  previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", entry.subjectType(), entry.subjectId(),
				entry.seq(), OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC), entry.actor(), entry.action(),
				entry.detail(), entry.previousHash(), entry.hash());
	}

	void beginHead(AuditEntry first) {
		jdbc.update("insert into audit_head (subject_type, subject_id, last_seq, last_hash) values (?, ?, ?, ?)",
				first.subjectType(), first.subjectId(), first.seq(), first.hash());
	}

	void moveHead(AuditEntry last) {
		jdbc.update("update audit_head set last_seq = ?, last_hash = ? where subject_type = ? and subject_id = ?",
				last.seq(), last.hash(), last.subjectType(), last.subjectId());
	}

	List<AuditEntry> find(AuditFilter filter, String order, int size, long offset) {
		String sql = ENTRY + " from audit_entry e" + filter.where() + " order by " + order
				+ " offset ? rows fetch first ? rows only";
		return jdbc.query(sql, TO_ENTRY, filter.argsAnd(offset, size));
	}

	long count(AuditFilter filter) {
		return jdbc.queryForObject("select count(*) from audit_entry e" + filter.where(), Long.class, filter.argsAnd());
	}

	List<String> subjectTypes() {
		return jdbc.queryForList("""
				select subject_type from audit_head union select subject_type from audit_entry order by 1""",
				String.class);
	}

	/**
	 * The next entries of a type with their heads, by subject and number. The first
	 * comparison lets H2 use the key where it cannot for the second.
	 */
	List<HeadedEntry> next(String subjectType, String afterId, long afterSeq, int limit) {
		String sql = ENTRY + """
				, h.last_seq, h.last_hash from audit_entry e
				left join audit_head h on h.subject_type = e.subject_type and h.subject_id = e.subject_id
				where e.subject_type = ? and e.subject_id >= ? and (e.subject_id, e.seq) > (?, ?)
				order by e.subject_id, e.seq fetch first ? rows only""";
		return jdbc.query(sql, (row, index) -> new HeadedEntry(entry(row), row.getObject("last_seq", Long.class),
				row.getString("last_hash")), subjectType, afterId, afterId, afterSeq, limit);
	}

	/** The next heads of a type behind which no entry is left: id and last number. */
	List<BareHead> nextBareHeads(String subjectType, String afterId, int limit) {
		return jdbc.query("""
				select h.subject_id, h.last_seq from audit_head h where h.subject_type = ? and h.subject_id > ?
				and not exists (select 1 from audit_entry e
				  where e.subject_type = h.subject_type and e.subject_id = h.subject_id)
				order by h.subject_id fetch first ? rows only""",
				(row, index) -> new BareHead(row.getString(1), row.getLong(2)), subjectType, afterId, limit);
	}

	private static AuditEntry entry(ResultSet row) throws SQLException {
		return new AuditEntry(row.getString("subject_type"), row.getString("subject_id"), row.getLong("seq"),
				row.getObject("happened_at", OffsetDateTime.class).toInstant(), row.getString("actor"),
				row.getString("action"), row.getString("detail"), row.getString("previous_hash"),
				row.getString("hash"));
	}

	/** The end of a chain. */
	record Head(long seq, String hash) {
	}

	/** A head alone. */
	record BareHead(String subjectId, long lastSeq) {
	}

}
