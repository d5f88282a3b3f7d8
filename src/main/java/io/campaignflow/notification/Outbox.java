package io.campaignflow.notification;

import io.campaignflow.storage.TransactionBatch;
import org.springframework.stereotype.Component;

/**
 * Keeps what people are to be told with what it tells: the facts of a transaction are one
 * row, written by one statement before it commits. What is rolled back is told to nobody,
 * and what is committed is not forgotten.
 */
@Component
class Outbox {

	private final TransactionBatch<Fact> pending;

	Outbox(OutboxRepository rows) {
		this.pending = new TransactionBatch<>(rows::add);
	}

	void add(Fact fact) {
		pending.add(fact);
	}

}
