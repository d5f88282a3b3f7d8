package io.campaignflow.progress;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts what was touched, some hundred subjects a transaction, on one node at a time.
 * Whoever reads counts the rest in passing, so that figures are the same before and
 * after.
 */
@Component
class ProgressFold {

	private static final int AT_ONCE = 500;

	private static final int LITTLE = 300;

	private final ProgressRepository tallies;

	private final FactFinder finder;

	private final TransactionTemplate transaction;

	ProgressFold(ProgressRepository tallies, FactFinder finder, PlatformTransactionManager transactions) {
		this.tallies = tallies;
		this.finder = finder;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Until nothing is left, or somebody else does it. */
	@Scheduled(fixedDelay = 15, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
	void fold() {
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(transaction.execute((status) -> foldSome()));
		}
	}

	/**
	 * Until little is left: so that whoever reads next has little to count in passing,
	 * however much was touched at once.
	 */
	void catchUp() {
		while (tallies.touched(LITTLE + 1).size() > LITTLE) {
			transaction.executeWithoutResult((status) -> {
				tallies.awaitLock();
				count();
			});
		}
	}

	/** Whether there may be more. */
	private boolean foldSome() {
		return tallies.lock() && count() == AT_ONCE;
	}

	private int count() {
		List<Touched> touched = tallies.touched(AT_ONCE);
		List<Facts> before = tallies.counted(touched.stream().map(Touched::subjectId).distinct().toList());
		List<Facts> after = finder.of(touched);
		tallies.add(Facts.change(before, after));
		tallies.replace(before, after);
		tallies.forget(touched);
		return touched.size();
	}

}
