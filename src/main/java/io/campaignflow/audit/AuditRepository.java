package io.campaignflow.audit;

import io.campaignflow.storage.Walking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
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

	private final NamedParameterJdbcTemplate named;

	private final Walking walking;

	AuditRepository(JdbcTemplate jdbc, Walking walking) {
		this.walking = walking;
		this.jdbc = jdbc;
		this.named = new NamedParameterJdbcTemplate(jdbc);
	}

	/**
	 * The ends of subjects' chains, locked until the transaction ends, always in the same
	 * order.
	 */
	Map<Subject, Head> lockHeads(Collection<Subject> subjects) {
		Map<Subject, Head> heads = new HashMap<>();
		Map<String, List<String>> byType = new TreeMap<>();
		subjects
			.forEach(subject -> byType.computeIfAbsent(subject.type(), type -> new ArrayList<>()).add(subject.id()));
		byType.forEach((type, ids) -> named.query("""
				select subject_id, last_seq, last_hash from audit_head
				where subject_type = :type and subject_id in (:ids) order by subject_id for update""",
				Map.of("type", type, "ids", ids), row -> {
					heads.put(new Subject(type, row.getString(1)), new Head(row.getLong(2), row.getString(3)));
				}));
		return heads;
	}

	void append(List<AuditEntry> entries) {
		jdbc.batchUpdate("""
				insert into audit_entry (subject_type, subject_id, seq, happened_at, actor, action, detail,
				  previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				entries.stream()
					.map(entry -> new Object[] { entry.subjectType(), entry.subjectId(), entry.seq(),
							OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC), entry.actor(), entry.action(),
							entry.detail(), entry.previousHash(), entry.hash() })
					.toList());
	}

	void beginHeads(List<AuditEntry> ends) {
		jdbc.batchUpdate("insert into audit_head (last_seq, last_hash, subject_type, subject_id) values (?, ?, ?, ?)",
				ends.stream().map(AuditRepository::head).toList());
	}

	void moveHeads(List<AuditEntry> ends) {
		jdbc.batchUpdate("update audit_head set last_seq = ?, last_hash = ? where subject_type = ? and subject_id = ?",
				ends.stream().map(AuditRepository::head).toList());
	}

	/** Gives whether the chain still ended where the caller thought. */
	boolean moveHead(Head before, AuditEntry end) {
		return jdbc.update("""
				update audit_head set last_seq = ?, last_hash = ?
				where subject_type = ? and subject_id = ? and last_seq = ? and last_hash = ?""", end.seq(), end.hash(),
				end.subjectType(), end.subjectId(), before.seq(), before.hash()) == 1;
	}

	private static Object[] head(AuditEntry end) {
		return new Object[] { end.seq(), end.hash(), end.subjectType(), end.subjectId() };
	}

	List<AuditEntry> find(AuditFilter filter, String order, int size, long offset) {
		String sql = ENTRY + " from audit_entry e" + filter.where() + " order by " + order
				+ " offset ? rows fetch first ? rows only";
		return jdbc.query(sql, TO_ENTRY, filter.argsAnd(offset, size));
	}

	/** Newest first, fetched some hundred at a time. */
	void each(AuditFilter filter, int most, Consumer<AuditEntry> reader) {
		String sql = ENTRY + " from audit_entry e" + filter.where()
				+ " order by e.happened_at desc, e.subject_type, e.subject_id, e.seq desc fetch first ? rows only";
		walking.each(sql, (row) -> reader.accept(entry(row)), filter.argsAnd(most));
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

	/** What a chain is about. */
	record Subject(String type, String id) {
	}

	/** The end of a chain. */
	record Head(long seq, String hash) {
	}

	/** A head alone. */
	record BareHead(String subjectId, long lastSeq) {
	}

}
