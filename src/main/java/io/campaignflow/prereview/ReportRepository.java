package io.campaignflow.prereview;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports, asked for and ready: one per submitted text. */
@Repository
class ReportRepository {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	ReportRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	Optional<Report> find(String planId, int revision) {
		return jdbc.sql(
				"select plan_id, n, state, report from prereview_report where plan_id = ? and n = ? and state <> 'OLDER'")
			.params(planId, revision)
			.query(ReportRepository::report)
			.optional();
	}

	private boolean isAsked(String planId, int revision) {
		return jdbc.sql("select n from prereview_report where plan_id = ? and n = ?")
			.params(planId, revision)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** Does nothing where a report on this text is asked for already. */
	void ask(String planId, int revision, Instant submittedAt, ReportStage stage, Instant now) {
		if (!isAsked(planId, revision)) {
			jdbc.sql("""
					insert into prereview_report (plan_id, n, submitted_at, state, due_at, attempts)
					values (?, ?, ?, ?, ?, 0)""")
				.params(planId, revision, Moments.stored(submittedAt), stage.name(), Moments.stored(now))
				.update();
		}
	}

	/** The texts of a stage that are due, the oldest first. */
	List<Asked> due(ReportStage stage, Instant now, int most) {
		return jdbc.sql("""
				select plan_id, n, submitted_at, attempts from prereview_report where state = ? and due_at <= ?
				order by submitted_at, plan_id limit ?""")
			.params(stage.name(), Moments.stored(now), most)
			.query((row, n) -> new Asked(row.getString("plan_id"), row.getInt("n"), Moments.read(row, "submitted_at"),
					row.getInt("attempts")))
			.list();
	}

	/** Whether it still is in that stage and nobody else has it; locked then. */
	boolean take(Asked asked, ReportStage stage) {
		return jdbc.sql("""
				select n from prereview_report where plan_id = ? and n = ? and state = ? for update skip locked""")
			.params(asked.planId(), asked.revision(), stage.name())
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** When the oldest text was submitted that is not kept yet. */
	Optional<Instant> oldestWaiting() {
		return jdbc
			.sql("""
					select submitted_at from prereview_report where state in ('WAITING', 'OLDER') order by submitted_at limit 1""")
			.query((row, n) -> Moments.read(row, "submitted_at"))
			.optional();
	}

	void move(Asked asked, ReportStage stage) {
		jdbc.sql("update prereview_report set state = ?, attempts = 0 where plan_id = ? and n = ?")
			.params(stage.name(), asked.planId(), asked.revision())
			.update();
	}

	/** Nothing more is to be done about it. */
	void drop(Asked asked) {
		jdbc.sql("delete from prereview_report where plan_id = ? and n = ?")
			.params(asked.planId(), asked.revision())
			.update();
	}

	/**
	 * Tried again at {@code nextTry}, or given up; does nothing where another node was
	 * faster and it is not in that stage any more.
	 */
	void failed(Asked asked, ReportStage stage, ReportStage next, Instant nextTry, String failure) {
		jdbc.sql("""
				update prereview_report set state = ?, attempts = attempts + 1, due_at = ?, failure = ?
				where plan_id = ? and n = ? and state = ?""")
			.params(next.name(), Moments.stored(nextTry), failure, asked.planId(), asked.revision(), stage.name())
			.update();
	}

	void store(Report report) {
		jdbc.sql("update prereview_report set state = 'READY', report = ?, failure = null where plan_id = ? and n = ?")
			.params(StoredJson.write(report), report.planId(), report.revision())
			.update();
		batch.batchUpdate("""
				insert into prereview_finding (plan_id, n, finding_key, rule, section, measure)
				values (?, ?, ?, ?, ?, ?)""",
				report.findings()
					.stream()
					.map((each) -> new Object[] { report.planId(), report.revision(), each.key(), each.rule().name(),
							each.section(), each.measure() })
					.toList());
	}

	private static Report report(ResultSet row, int number) throws SQLException {
		ReportStage stage = ReportStage.valueOf(row.getString("state"));
		return (stage == ReportStage.READY) ? StoredJson.read(row.getString("report"), Report.class)
				: Report.without(row.getString("plan_id"), row.getInt("n"), stage.shown());
	}

	/** A text somebody wants a report on. */
	record Asked(String planId, int revision, Instant submittedAt, int attempts) {
	}

}
