package io.campaignflow.attachment;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of each stored file. */
@Repository
class StoredFiles {

	private final JdbcClient jdbc;

	StoredFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Says that this content is wanted from now on, before its bytes are put away, so
	 * that no clean-up takes it. A file seen before keeps what a scan said of it. In a
	 * transaction of its own.
	 * @throws org.springframework.dao.DuplicateKeyException where somebody brought the
	 * same content for the first time at this moment
	 */
	void claim(String sha256, long size, String mediaType, ScanState scan, Instant now) {
		if (touch(sha256, now) == 0) {
			jdbc.sql("insert into stored_file (sha256, size_, media_type, stored_at, scan) values (?, ?, ?, ?, ?)")
				.params(sha256, size, mediaType, now.atOffset(ZoneOffset.UTC), scan.name())
				.update();
		}
	}

	private int touch(String sha256, Instant now) {
		return jdbc.sql("update stored_file set stored_at = ? where sha256 = ?")
			.params(now.atOffset(ZoneOffset.UTC), sha256)
			.update();
	}

	Optional<ScanState> scanOf(String sha256) {
		return jdbc.sql("select scan from stored_file where sha256 = ?")
			.param(sha256)
			.query((rs, row) -> ScanState.valueOf(rs.getString(1)))
			.optional();
	}

	void scanned(String sha256, VirusScan.Verdict verdict, Instant now) {
		jdbc.sql("update stored_file set scan = :scan, finding = :finding, scanned_at = :at where sha256 = :sha")
			.param("scan", verdict.state().name())
			.param("finding", verdict.finding(), Types.VARCHAR)
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("sha", sha256)
			.update();
	}

	/** Oldest first. */
	List<String> in(ScanState scan, int limit) {
		return jdbc.sql("select sha256 from stored_file where scan = ? order by stored_at fetch first ? rows only")
			.params(scan.name(), limit)
			.query(String.class)
			.list();
	}

	List<String> orphans(Instant before, int limit) {
		return jdbc.sql("""
				select f.sha256 from stored_file f where f.stored_at < ?
				and not exists (select 1 from attachment a where a.sha256 = f.sha256)
				order by f.stored_at fetch first ? rows only""")
			.params(before.atOffset(ZoneOffset.UTC), limit)
			.query(String.class)
			.list();
	}

	/** False where somebody wants it again meanwhile. */
	boolean forget(String sha256, Instant before) {
		return jdbc.sql("""
				delete from stored_file where sha256 = ? and stored_at < ?
				and not exists (select 1 from attachment a where a.sha256 = stored_file.sha256)""")
			.params(sha256, before.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

}
