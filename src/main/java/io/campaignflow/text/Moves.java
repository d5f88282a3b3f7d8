package io.campaignflow.text;

import io.campaignflow.text.Comparison.Move;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows that are gone from one place and stand word for word at another one. Rows of a few
 * signs say too little to be known again.
 */
final class Moves<T> {

	private static final int FEW = 4;

	/** A row with the place it stands in; compared by identity. */
	record Row<T>(T value, String place) {
	}

	private final Function<T, String> text;

	private final Map<String, Deque<Row<T>>> gone = new HashMap<>();

	private final Map<Row<T>, Row<T>> partners = new IdentityHashMap<>();

	private final Map<Row<T>, Move> moves = new IdentityHashMap<>();

	Moves(Function<T, String> text) {
		this.text = text;
	}

	/** Looks through all changed blocks of a comparison, in their order. */
	void find(List<DiffBlock<Row<T>>> blocks) {
		List<DiffBlock<Row<T>>> changed = blocks.stream().filter((block) -> !block.same()).toList();
		changed.forEach((block) -> block.before().forEach(this::remember));
		changed.forEach((block) -> block.after().forEach(this::meet));
	}

	private void remember(Row<T> row) {
		String key = text.apply(row.value());
		if (key.codePoints().filter(Character::isLetterOrDigit).count() >= FEW) {
			gone.computeIfAbsent(key, (unseen) -> new ArrayDeque<>()).add(row);
		}
	}

	private void meet(Row<T> row) {
		Deque<Row<T>> there = gone.get(text.apply(row.value()));
		if (there != null && !there.isEmpty()) {
			Row<T> old = there.poll();
			int no = partners.size() + 1;
			partners.put(row, old);
			moves.put(old, new Move(no, true, row.place()));
			moves.put(row, new Move(no, false, old.place()));
		}
	}

	/** Null where the row did not move. */
	Move of(Row<T> row) {
		return (row == null) ? null : moves.get(row);
	}

	/** Where a row that came from elsewhere stood. */
	Row<T> origin(Row<T> row) {
		return partners.get(row);
	}

	/**
	 * The rows of a changed block in the order of reading, each with its partner or null:
	 * those that moved stand alone, the others are paired.
	 */
	void pair(DiffBlock<Row<T>> block, BiConsumer<Row<T>, Row<T>> pair) {
		Deque<Row<T>> before = new ArrayDeque<>(block.before());
		Deque<Row<T>> after = new ArrayDeque<>(block.after());
		new Pairing<>(stayed(block.before()), stayed(block.after()), (Row<T> row) -> text.apply(row.value()))
			.forEach((old, now) -> {
				if (old != null) {
					moved(before, old, (row) -> pair.accept(row, null));
				}
				if (now != null) {
					moved(after, now, (row) -> pair.accept(null, row));
				}
				pair.accept(old, now);
			});
		before.forEach((row) -> pair.accept(row, null));
		after.forEach((row) -> pair.accept(null, row));
	}

	/** Those that stand before the given row, which is taken as well. */
	private static <R> void moved(Deque<R> rows, R until, Consumer<R> each) {
		for (R row = rows.poll(); row != until; row = rows.poll()) {
			each.accept(row);
		}
	}

	private List<Row<T>> stayed(List<Row<T>> rows) {
		return rows.stream().filter((row) -> of(row) == null).toList();
	}

}
