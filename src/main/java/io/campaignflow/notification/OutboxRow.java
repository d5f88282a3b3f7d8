package io.campaignflow.notification;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;

/** The facts of one transaction, as they were written. */
record OutboxRow(String id, Instant happenedAt, String json, int attempts) {

	private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {
	};

	/**
	 * @throws IllegalStateException where they cannot be read
	 */
	List<Fact> facts() {
		return Stored.read(json, FACTS);
	}

}
