package io.campaignflow.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects what comes one by one, for what is looked up for many at once; nothing grows
 * with how much comes.
 */
public final class InParts {

	private InParts() {
	}

	/**
	 * Hands over so many at a time, and at the end the rest, which may be empty.
	 * @param reader is done with a list when it returns
	 */
	public static <T> void of(int size, Consumer<Consumer<T>> source, Consumer<List<T>> reader) {
		List<T> part = new ArrayList<>(size);
		source.accept((each) -> {
			part.add(each);
			if (part.size() == size) {
				reader.accept(part);
				part.clear();
			}
		});
		reader.accept(part);
	}

}
