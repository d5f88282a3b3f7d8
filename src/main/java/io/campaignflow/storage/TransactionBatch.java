package io.campaignflow.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction gathers to be written at once just before it commits: many facts
 * cost the statements of one. A transaction that is rolled back writes nothing; one that
 * is suspended takes its batch along.
 *
 * @param <T> what is gathered
 */
public final class TransactionBatch<T> {

	private final Consumer<List<T>> writer;

	/**
	 * @param writer called once a transaction, before it commits, with everything in
	 * order
	 */
	public TransactionBatch(Consumer<List<T>> writer) {
		this.writer = writer;
	}

	/**
	 * @throws IllegalStateException where no transaction is active
	 */
	public void add(T item) {
		pending().add(item);
	}

	@SuppressWarnings("unchecked")
	private List<T> pending() {
		List<T> pending = (List<T>) TransactionSynchronizationManager.getResource(this);
		if (pending == null) {
			if (!TransactionSynchronizationManager.isActualTransactionActive()) {
				throw new IllegalStateException("There is no transaction to write with");
			}
			pending = new ArrayList<>();
			TransactionSynchronizationManager.bindResource(this, pending);
			TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(pending));
		}
		return pending;
	}

	private final class BeforeCommit implements TransactionSynchronization {

		private final List<T> pending;

		BeforeCommit(List<T> pending) {
			this.pending = pending;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			writer.accept(List.copyOf(pending));
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(TransactionBatch.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(TransactionBatch.this, pending);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(TransactionBatch.this);
		}

	}

}
