package io.campaignflow.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list: {@code page} counts from 0, {@code total} is the number of all
 * items.
 */
public record Page<T>(List<T> items, int page, int size, long total) {

	public Page {
		items = List.copyOf(items);
	}

	public <R> Page<R> map(Function<? super T, R> mapping) {
		return new Page<>(items.stream().<R>map(mapping).toList(), page, size, total);
	}

	public int pages() {
		return (int) Math.max(1, (total + size - 1) / size);
	}

}
