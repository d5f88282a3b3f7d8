package io.campaignflow.flow;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A subject with every stay that is over ({@code passages}, in the order they began),
 * which of them are not counted yet ({@code fresh}), and where it is now ({@code open},
 * null where nowhere).
 */
record Followed(Passage.Of of, Route route, List<Passage> passages, List<Passage> fresh, Open open) {

	/** A stay that goes on; {@code due} is null where it has no deadline. */
	record Open(StepKey step, Instant since, Instant due) {
	}

	Followed without(Set<String> counted) {
		return new Followed(of, route, passages,
				passages.stream().filter((passage) -> !counted.contains(passage.id())).toList(), open);
	}

}
