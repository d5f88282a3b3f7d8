package io.campaignflow.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every few minutes, on one node at a time: counts what waits at each step, takes up
 * plans that have begun, and looks again at those nobody has looked at for half a day.
 */
@Component
class FlowUpkeep {

	private static final int AT_ONCE = 100;

	/** Plans that are looked at again in one go. */
	private static final int A_TIME = 20;

	private static final Duration STALE = Duration.ofHours(12);

	/** Another node may have counted just now. */
	private static final Duration RECENT = Duration.ofMinutes(2);

	private final PassageRepository passages;

	private final QueueCount queues;

	private final PassageReading reading;

	private final Cases cases;

	private final CaseRepository rows;

	private final TransactionTemplate transaction;

	private final Clock clock;

	FlowUpkeep(PassageRepository passages, QueueCount queues, PassageReading reading, Cases cases, CaseRepository rows,
			TransactionTemplate transaction, Clock clock) {
		this.passages = passages;
		this.queues = queues;
		this.reading = reading;
		this.cases = cases;
		this.rows = rows;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT3M", initialDelayString = "PT70S")
	void keepUp() {
		Instant queued = passages.mark().queued();
		if (queued == null || queued.plus(RECENT).isBefore(clock.instant())) {
			refresh();
		}
	}

	void refresh() {
		Set<String> plans = transaction.execute((status) -> recount());
		List<String> all = new ArrayList<>(plans);
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
			transaction.executeWithoutResult((status) -> takeUp(some));
		}
		boolean more = true;
		for (int n = 0; n < A_TIME && more; n++) {
			more = lookAgain();
		}
	}

	private Set<String> recount() {
		if (passages.lockMark().isEmpty()) {
			return Set.of();
		}
		Set<String> plans = queues.recount();
		passages.queuedAt(clock.instant());
		return plans;
	}

	/** Plans with an open task that are not known yet. */
	private void takeUp(List<String> plans) {
		Set<String> known = rows.known(plans);
		List<String> fresh = plans.stream().filter((plan) -> !known.contains(plan)).toList();
		if (!fresh.isEmpty() && passages.lockMark().isPresent()) {
			cases.recount(reading.follow(fresh));
		}
	}

	/** Whether there may be more. */
	private boolean lookAgain() {
		return Boolean.TRUE.equals(transaction.execute((status) -> {
			boolean mine = passages.lockMark().isPresent();
			List<String> stale = mine ? rows.oldest(AT_ONCE, clock.instant().minus(STALE)) : List.of();
			cases.recount(reading.follow(stale));
			return stale.size() == AT_ONCE;
		}));
	}

}
