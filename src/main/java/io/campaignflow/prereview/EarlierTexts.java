package io.campaignflow.prereview;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.text.Revision;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the texts that were submitted before this module existed: in chunks, on one node
 * at a time, going on where it stopped. They are only kept; plans that somebody still has
 * to decide about get their report too.
 */
@Component
class EarlierTexts {

	private static final int CHUNK = 200;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final SubmittedTexts texts;

	private final Plans plans;

	private final ReportRepository reports;

	private final Clock clock;

	EarlierTexts(JdbcClient jdbc, TransactionTemplate transaction, SubmittedTexts texts, Plans plans,
			ReportRepository reports, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.texts = texts;
		this.plans = plans;
		this.reports = reports;
		this.clock = clock;
	}

	/** Whether all of them are asked for; not while another node is at it. */
	boolean askForAll() {
		boolean walking = !isDone();
		while (walking) {
			walking = Boolean.TRUE.equals(transaction.execute((status) -> askForSome()));
		}
		return isDone();
	}

	private boolean isDone() {
		return jdbc.sql("select done from prereview_walk").query(Boolean.class).single();
	}

	/** Whether there may be more for this node. */
	private boolean askForSome() {
		return jdbc.sql("select after_plan, after_n from prereview_walk where done = false for update skip locked")
			.query((row, n) -> texts.after(row.getString("after_plan"), row.getInt("after_n"), CHUNK))
			.optional()
			.map(this::asked)
			.orElse(false);
	}

	private boolean asked(List<Revision> chunk) {
		chunk.forEach(this::ask);
		if (chunk.size() < CHUNK) {
			jdbc.sql("update prereview_walk set done = true").update();
			return false;
		}
		Revision last = chunk.get(chunk.size() - 1);
		jdbc.sql("update prereview_walk set after_plan = ?, after_n = ?").params(last.planId(), last.n()).update();
		return true;
	}

	private void ask(Revision revision) {
		PlanView plan = plans.get(revision.planId());
		boolean undecided = plan.revision() == revision.n() && !plan.status().settled();
		reports.ask(revision.planId(), revision.n(), revision.submittedAt(),
				undecided ? ReportStage.WAITING : ReportStage.OLDER, clock.instant());
	}

}
