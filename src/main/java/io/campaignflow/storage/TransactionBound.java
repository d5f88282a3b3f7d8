package io.campaignflow.storage;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something each transaction has one of: made when first asked for, gone with the
 * transaction. One that is suspended takes its own along.
 *
 * @param <T> what each transaction has
 */
public final class TransactionBound<T> {

	private final Supplier<T> make;

	private final Consumer<T> beforeCommit;

	/**
	 * @param beforeCommit what is done with it at the last moment, in the transaction;
	 * not asked where that rolls back
	 */
	public TransactionBound(Supplier<T> make, Consumer<T> beforeCommit) {
		this.make = make;
		this.beforeCommit = beforeCommit;
	}

	/** The present transaction's; empty without a transaction. */
	@SuppressWarnings("unchecked")
	public Optional<T> get() {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			return Optional.empty();
		}
		T bound = (T) TransactionSynchronizationManager.getResource(this);
		return Optional.of((bound != null) ? bound : bind(make.get()));
	}

	private T bind(T made) {
		TransactionSynchronizationManager.bindResource(this, made);
		TransactionSynchronizationManager.registerSynchronization(new Ending(made));
		return made;
	}

	private final class Ending implements TransactionSynchronization {

		private final T bound;

		Ending(T bound) {
			this.bound = bound;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			beforeCommit.accept(bound);
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(TransactionBound.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(TransactionBound.this, bound);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(TransactionBound.this);
		}

	}

}
