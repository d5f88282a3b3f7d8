package io.campaignflow.workflow.engine;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Repeats a person's call that lost a race against another, after a random pause so that
 * the two do not meet again. Inside a larger transaction nothing can be repeated.
 */
class LostRaces extends CommandInterceptor {

	private static final int TRIES = 8;

	private static final long SHORTEST_PAUSE = 2_000_000;

	private static final long LONGEST_PAUSE = 25_000_000;

	@Override
	public <T> T execute(Command<T> command) {
		return TaskCommands.isOne(command) ? repeated(() -> next.execute(command)) : next.execute(command);
	}

	static <T> T repeated(Supplier<T> call) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return call.get();
		}
		for (int tries = 1;; tries++) {
			try {
				return call.get();
			}
			catch (RuntimeException ex) {
				if (tries == TRIES || !Causes.any(ex, LostRaces::isLostRace)) {
					throw ex;
				}
				LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, tries * LONGEST_PAUSE));
			}
		}
	}

	private static boolean isLostRace(Throwable cause) {
		return cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
				|| cause instanceof DuplicateKeyException;
	}

}
