package io.campaignflow.flow;

import io.campaignflow.workflow.PassedTask;
import io.campaignflow.workflow.TaskRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts tasks that ended: some hundred a transaction, on one node at a time, each once.
 * A killed node leaves what it had counted, another one goes on from there. Decisions do
 * nothing for it: it reads what the worklist keeps anyway.
 */
@Component
class PassageFold {

	static final int AT_ONCE = 200;

	/** Tasks of transactions that took so long to commit are still met. */
	private static final Duration LATE_COMMIT = Duration.ofMinutes(10);

	private final TaskRecord tasks;

	private final PassageRepository passages;

	private final PassageReading reading;

	private final PassageCounting counting;

	private final TransactionTemplate transaction;

	PassageFold(TaskRecord tasks, PassageRepository passages, PassageReading reading, PassageCounting counting,
			TransactionTemplate transaction) {
		this.tasks = tasks;
		this.passages = passages;
		this.reading = reading;
		this.counting = counting;
		this.transaction = transaction;
	}

	/** How far one run has read. */
	private record Cursor(Instant at, String id) {
	}

	@Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT40S")
	void fold() {
		Optional<Cursor> next = Optional.of(begin());
		while (next.isPresent()) {
			Cursor from = next.get();
			next = transaction.execute((status) -> foldSome(from));
		}
	}

	private Cursor begin() {
		Instant ended = passages.mark().ended();
		return new Cursor((ended == null) ? Instant.EPOCH : ended.minus(LATE_COMMIT), "");
	}

	/** Where to go on; empty at the end, and where another node counts. */
	private Optional<Cursor> foldSome(Cursor from) {
		Optional<PassageRepository.Mark> mark = passages.lockMark();
		List<PassedTask> ended = mark.isEmpty() ? List.of() : tasks.endedAfter(from.at(), from.id(), AT_ONCE);
		if (ended.isEmpty()) {
			return Optional.empty();
		}
		counting.count(reading.fresh(ended));
		Cursor last = cursor(ended.get(ended.size() - 1));
		if (mark.get().ended() == null || last.at().isAfter(mark.get().ended())) {
			passages.countedUntil(last.at());
		}
		return (ended.size() < AT_ONCE) ? Optional.empty() : Optional.of(last);
	}

	private static Cursor cursor(PassedTask task) {
		return new Cursor(task.item().completedAt(), task.item().id());
	}

}
