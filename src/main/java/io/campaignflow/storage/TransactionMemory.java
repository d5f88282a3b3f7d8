package io.campaignflow.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the present transaction has read, by id, and whether it holds the row's lock. One
 * decision asks for the same plan a dozen times (its rules, its process, its listeners);
 * it is read once. Nothing outlives the transaction, and without one nothing is
 * remembered. A repository keeps one as a field and tells it of every change it writes.
 *
 * @param <V> what is read
 */
public final class TransactionMemory<V> {

	/**
	 * The remembered value; a value seen without lock is remembered too, until it is
	 * locked or changed.
	 */
	public Optional<V> recall(String id, Supplier<Optional<V>> read) {
		Entry<V> known = entries().get(id);
		if (known != null) {
			return Optional.of(known.value());
		}
		Optional<V> found = read.get();
		found.ifPresent(value -> entries().put(id, new Entry<>(value, false)));
		return found;
	}

	/**
	 * The value with its row locked: read again unless this transaction holds the lock
	 * already.
	 */
	public Optional<V> recallLocked(String id, Supplier<Optional<V>> lock) {
		Entry<V> known = entries().get(id);
		if (known != null && known.locked()) {
			return Optional.of(known.value());
		}
		Optional<V> found = lock.get();
		found.ifPresent(value -> entries().put(id, new Entry<>(value, true)));
		return found;
	}

	/** The transaction wrote this value itself, and so holds its row. */
	public void remember(String id, V value) {
		entries().put(id, new Entry<>(value, true));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Entry<V>> entries() {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			return new HashMap<>();
		}
		Map<String, Entry<V>> entries = (Map<String, Entry<V>>) TransactionSynchronizationManager.getResource(this);
		if (entries == null) {
			entries = new HashMap<>();
			TransactionSynchronizationManager.bindResource(this, entries);
			TransactionSynchronizationManager.registerSynchronization(new Forgetting(entries));
		}
		return entries;
	}

	private record Entry<V>(V value, boolean locked) {
	}

	/** Ends the memory with its transaction; one that is suspended takes it along. */
	private final class Forgetting implements TransactionSynchronization {

		private final Map<String, Entry<V>> entries;

		Forgetting(Map<String, Entry<V>> entries) {
			this.entries = entries;
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(TransactionMemory.this, entries);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
		}

	}

}
