package io.campaignflow.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a transaction gathers to be written at once just before it commits: many facts
 * cost the statements of one. A transaction that is rolled back writes nothing; one that
 * is suspended takes its batch along.
 *
 * @param <T> what is gathered
 */
public final class TransactionBatch<T> {

	private final TransactionBound<List<T>> pending;

	/**
	 * @param writer called once a transaction, before it commits, with everything in
	 * order
	 */
	public TransactionBatch(Consumer<List<T>> writer) {
		this.pending = new TransactionBound<>(ArrayList::new, gathered -> writer.accept(List.copyOf(gathered)));
	}

	/**
	 * @throws IllegalStateException where no transaction is active
	 */
	public void add(T item) {
		pending.get().orElseThrow(() -> new IllegalStateException("There is no transaction to write with")).add(item);
	}

}
