package io.campaignflow.prereview;

import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.prereview.ReportRepository.Asked;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what was asked for, on any node, each text in two transactions of its own: first
 * it is kept, then it is read. A text is read when all that were submitted before it are
 * kept, so that of two texts handed in together the later one is told of the earlier one.
 * A node that dies leaves its text to the next.
 */
@Component
class PreReviewWork {

	private static final Logger LOG = LoggerFactory.getLogger(PreReviewWork.class);

	private static final int AT_ONCE = 50;

	private static final int MOST_ATTEMPTS = 5;

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private final ReportRepository reports;

	private final PreReviewer writer;

	private final CopiedText copies;

	private final Readings readings;

	private final SubmittedTexts texts;

	private final EarlierTexts earlier;

	private final VerdictRepository verdicts;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PreReviewWork(ReportRepository reports, PreReviewer writer, CopiedText copies, Readings readings,
			SubmittedTexts texts, EarlierTexts earlier, VerdictRepository verdicts, TransactionTemplate transaction,
			Clock clock) {
		this.reports = reports;
		this.writer = writer;
		this.copies = copies;
		this.readings = readings;
		this.texts = texts;
		this.earlier = earlier;
		this.verdicts = verdicts;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Until nothing is left to do for this node. */
	void run() {
		boolean allAsked = earlier.askForAll();
		each(ReportStage.WAITING, this::keep, (asked) -> true);
		each(ReportStage.OLDER, this::keepOnly, (asked) -> true);
		if (allAsked) {
			each(ReportStage.KEPT, this::write, this::allBeforeAreKept);
		}
	}

	private void each(ReportStage stage, Consumer<Asked> work, Predicate<Asked> ready) {
		List<Asked> due = reports.due(stage, clock.instant(), AT_ONCE);
		while (!due.isEmpty()) {
			long done = due.stream().filter(ready).filter((asked) -> tried(asked, stage, work)).count();
			due = (done > 0) ? reports.due(stage, clock.instant(), AT_ONCE) : List.of();
		}
	}

	/** Whether it is no longer due. */
	private boolean tried(Asked asked, ReportStage stage, Consumer<Asked> work) {
		try {
			return Boolean.TRUE.equals(transaction.execute((status) -> took(asked, stage, work)));
		}
		catch (RuntimeException ex) {
			LOG.warn("No pre-review of revision {} of plan {} yet", asked.revision(), asked.planId(), ex);
			transaction.executeWithoutResult((status) -> putOff(asked, stage, ex));
			return true;
		}
	}

	private boolean took(Asked asked, ReportStage stage, Consumer<Asked> work) {
		boolean mine = reports.take(asked, stage);
		if (mine) {
			work.accept(asked);
		}
		return mine;
	}

	private void keep(Asked asked) {
		copies.keep(reading(asked));
		reports.move(asked, ReportStage.KEPT);
	}

	private void keepOnly(Asked asked) {
		copies.keep(reading(asked));
		reports.drop(asked);
	}

	private void write(Asked asked) {
		Reading reading = reading(asked);
		Report report = writer.write(reading);
		reports.store(report);
		verdicts.countFound(reading.plan().campaignId(), report.findings());
	}

	private boolean allBeforeAreKept(Asked asked) {
		return reports.oldestWaiting().filter((oldest) -> oldest.isBefore(asked.submittedAt())).isEmpty();
	}

	/** At once after the first failure: it may have been a race that was lost. */
	private void putOff(Asked asked, ReportStage stage, RuntimeException why) {
		int attempts = asked.attempts() + 1;
		ReportStage next = (attempts < MOST_ATTEMPTS) ? stage : ReportStage.FAILED;
		Instant nextTry = clock.instant().plus(PAUSE.multipliedBy(attempts - 1L));
		reports.failed(asked, stage, next, nextTry, String.valueOf(why));
	}

	private Reading reading(Asked asked) {
		return texts.find(asked.planId(), asked.revision())
			.map(readings::of)
			.orElseThrow(() -> new NotFound("revision", asked.revision()));
	}

}
