package io.campaignflow.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to which subject. */
@Repository
class AttachmentRepository {

	private static final String SELECT = """
			select a.*, f.size_, f.media_type, f.scan, f.finding from attachment a
			join stored_file f on f.sha256 = a.sha256\s""";

	private final JdbcClient jdbc;

	AttachmentRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All there ever were and are, in the order they came. */
	List<Attachment> of(String subjectType, String subjectId) {
		return jdbc.sql(SELECT + "where a.subject_type = ? and a.subject_id = ? order by a.added_at, a.id")
			.params(subjectType, subjectId)
			.query((rs, row) -> attachment(rs))
			.list();
	}

	Optional<Attachment> find(String subjectType, String subjectId, String id) {
		return jdbc.sql(SELECT + "where a.subject_type = ? and a.subject_id = ? and a.id = ?")
			.params(subjectType, subjectId, id)
			.query((rs, row) -> attachment(rs))
			.optional();
	}

	List<Attachment> ofFile(String sha256) {
		return jdbc.sql(SELECT + "where a.sha256 = ?").param(sha256).query((rs, row) -> attachment(rs)).list();
	}

	int there(String subjectType, String subjectId) {
		return jdbc
			.sql("select count(*) from attachment where subject_type = ? and subject_id = ? and until_revision is null")
			.params(subjectType, subjectId)
			.query(Integer.class)
			.single();
	}

	void insert(String id, String subjectType, String subjectId, String name, String sha256, String by, Instant at) {
		jdbc.sql("""
				insert into attachment (id, subject_type, subject_id, name, sha256, added_by, added_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(id, subjectType, subjectId, name, sha256, by, at.atOffset(ZoneOffset.UTC))
			.update();
	}

	void delete(String id) {
		jdbc.sql("delete from attachment where id = ?").param(id).update();
	}

	void end(String id, int lastRevision) {
		jdbc.sql("update attachment set until_revision = ? where id = ?").params(lastRevision, id).update();
	}

	void freeze(String subjectType, String subjectId, int revision) {
		jdbc.sql("""
				update attachment set from_revision = ?
				where subject_type = ? and subject_id = ? and from_revision is null""")
			.params(revision, subjectType, subjectId)
			.update();
	}

	void freeze(String subjectType, String subjectId, int revision, String addedBy) {
		jdbc.sql("""
				update attachment set from_revision = ?
				where subject_type = ? and subject_id = ? and from_revision is null and added_by = ?""")
			.params(revision, subjectType, subjectId, addedBy)
			.update();
	}

	private static Attachment attachment(ResultSet rs) throws SQLException {
		return new Attachment(rs.getString("id"), rs.getString("subject_type"), rs.getString("subject_id"),
				rs.getString("name"), rs.getString("media_type"), rs.getLong("size_"), rs.getString("sha256"),
				rs.getString("added_by"), rs.getObject("added_at", OffsetDateTime.class).toInstant(),
				rs.getObject("from_revision", Integer.class), rs.getObject("until_revision", Integer.class),
				ScanState.valueOf(rs.getString("scan")), rs.getString("finding"));
	}

}
