package io.campaignflow.workflow.engine;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks behind what the engine wraps exceptions in. */
final class Causes {

	private Causes() {
	}

	static boolean any(Throwable thrown, Predicate<Throwable> wanted) {
		return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).anyMatch(wanted);
	}

	static <X extends Throwable> Optional<X> first(Throwable thrown, Class<X> type) {
		return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
			.filter(type::isInstance)
			.map(type::cast)
			.findFirst();
	}

}
