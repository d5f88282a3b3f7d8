package io.campaignflow.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the present transaction has read, by id, whether it holds the row's lock, and what
 * it has still to write. One decision asks for the same plan a dozen times and changes
 * its review twice (its rules, its process, its listeners); it is read once and written
 * once. Nothing outlives the transaction, and without one nothing is remembered. A
 * repository keeps one as a field and tells it of every change.
 *
 * @param <V> what is read
 */
public final class TransactionMemory<V> {

	private final TransactionBound<Map<String, Entry<V>>> entries = new TransactionBound<>(HashMap::new,
			(known) -> known.values().forEach(Entry::write));

	/**
	 * The remembered value; a value seen without lock is remembered too, until it is
	 * locked or changed.
	 */
	public Optional<V> recall(String id, Supplier<Optional<V>> read) {
		Entry<V> known = entries().get(id);
		if (known != null) {
			return Optional.of(known.value);
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
		if (known != null && known.locked) {
			return Optional.of(known.value);
		}
		Optional<V> found = lock.get();
		found.ifPresent(value -> entries().put(id, new Entry<>(value, true)));
		return found;
	}

	/** The transaction wrote this value itself, and so holds its row. */
	public void remember(String id, V value) {
		entries().put(id, new Entry<>(value, true));
	}

	/**
	 * The value of a locked row has changed: remembered at once, written once, just
	 * before the transaction commits; at once where there is no transaction. Only for
	 * tables that nothing but their repository reads within a transaction.
	 */
	public void writeLater(String id, V value, Consumer<V> write) {
		Entry<V> changed = new Entry<>(value, true);
		changed.write = write;
		entries.get().ifPresentOrElse(known -> known.put(id, changed), changed::write);
	}

	private Map<String, Entry<V>> entries() {
		return entries.get().orElseGet(HashMap::new);
	}

	private static final class Entry<V> {

		private final V value;

		private final boolean locked;

		private Consumer<V> write = (written) -> {
		};

		Entry(V value, boolean locked) {
			this.value = value;
			this.locked = locked;
		}

		void write() {
			write.accept(value);
		}

	}

}
