package io.campaignflow.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off the outbox, on every node: takes a chunk of rows that nobody else has, writes
 * what people are told and deletes the rows, in one transaction. So each fact is told
 * exactly once, whenever a node dies. A chunk that fails is worked off row by row, so
 * that one bad row holds nobody up.
 */
@Component
class Dispatcher {

	private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

	/** Rows of one transaction. */
	static final int CHUNK = 50;

	private final OutboxRepository outbox;

	private final FanOut fanOut;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Dispatcher(OutboxRepository outbox, FanOut fanOut, TransactionTemplate transaction, Clock clock) {
		this.outbox = outbox;
		this.fanOut = fanOut;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Works until nothing is due that it could take; gives how many rows it took. */
	int run() {
		int all = 0;
		for (int taken = chunk(); taken > 0; taken = chunk()) {
			all += taken;
		}
		return all;
	}

	private int chunk() {
		List<OutboxRow> taken = new ArrayList<>();
		try {
			transaction.executeWithoutResult((status) -> {
				taken.addAll(outbox.take(clock.instant(), CHUNK));
				work(taken);
			});
		}
		catch (RuntimeException ex) {
			if (taken.isEmpty()) {
				throw ex;
			}
			log.warn("A chunk of {} rows could not be told, each is tried by itself: {}", taken.size(), ex.toString());
			taken.forEach(this::single);
		}
		return taken.size();
	}

	private void single(OutboxRow row) {
		try {
			transaction.executeWithoutResult((status) -> work(outbox.take(row.id(), clock.instant())));
		}
		catch (RuntimeException ex) {
			int attempts = row.attempts() + 1;
			log.warn("Row {} of the outbox failed for the {}. time", row.id(), attempts, ex);
			outbox.failed(row.id(), attempts, Backoff.next(attempts, clock.instant()), Backoff.isOver(attempts),
					ex.toString());
		}
	}

	private void work(List<OutboxRow> rows) {
		if (!rows.isEmpty()) {
			fanOut.tell(rows);
			outbox.done(rows.stream().map(OutboxRow::id).toList());
		}
	}

}
