package io.campaignflow.prereview;

import io.campaignflow.plan.Revision;
import io.campaignflow.plan.SubmittedTexts;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the texts that were submitted before this module existed: in chunks, on one node
 * at a time, going on where it stopped. Plans that somebody still has to decide about get
 * their report too.
 */
@Component
class EarlierTexts {

	private static final int CHUNK = 50;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final SubmittedTexts texts;

	private final Readings readings;

	private final CopiedText copies;

	private final ReportRepository reports;

	private final Clock clock;

	EarlierTexts(JdbcClient jdbc, TransactionTemplate transaction, SubmittedTexts texts, Readings readings,
			CopiedText copies, ReportRepository reports, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.texts = texts;
		this.readings = readings;
		this.copies = copies;
		this.reports = reports;
		this.clock = clock;
	}

	/** Whether all of them are kept; not while another node is at it. */
	boolean keepAll() {
		boolean walking = !isDone();
		while (walking) {
			walking = Boolean.TRUE.equals(transaction.execute((status) -> keepSome()));
		}
		return isDone();
	}

	private boolean isDone() {
		return jdbc.sql("select done from prereview_walk").query(Boolean.class).single();
	}

	/** Whether there may be more for this node. */
	private boolean keepSome() {
		return jdbc.sql("select after_plan, after_n from prereview_walk where done = false for update skip locked")
			.query((row, n) -> texts.after(row.getString("after_plan"), row.getInt("after_n"), CHUNK))
			.optional()
			.map(this::kept)
			.orElse(false);
	}

	private boolean kept(List<Revision> chunk) {
		chunk.forEach(this::keep);
		if (chunk.size() < CHUNK) {
			jdbc.sql("update prereview_walk set done = true").update();
			return false;
		}
		Revision last = chunk.get(chunk.size() - 1);
		jdbc.sql("update prereview_walk set after_plan = ?, after_n = ?").params(last.planId(), last.n()).update();
		return true;
	}

	private void keep(Revision revision) {
		Reading reading = readings.of(revision);
		copies.keep(reading);
		if (reading.plan().revision() == revision.n() && !reading.plan().status().settled()) {
			reports.ask(revision.planId(), revision.n(), revision.submittedAt(), ReportStage.KEPT, clock.instant());
		}
	}

}
