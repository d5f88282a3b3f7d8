package io.campaignflow.audit;

import io.campaignflow.shared.DomainEvent;
import io.campaignflow.storage.TransactionBatch;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every event down in the transaction that made it so: what is rolled back leaves
 * no entry, and nothing is done without one. A transaction's events are written together
 * just before it commits, so that a chunk of a hundred plans costs the same few
 * statements as one decision.
 */
@Component
class AuditRecorder {

	private final TransactionBatch<Happened> pending;

	AuditRecorder(AuditWriter writer) {
		this.pending = new TransactionBatch<>(writer::write);
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(DomainEvent event) {
		pending.add(new Happened(event, Instant.now().truncatedTo(ChronoUnit.MICROS)));
	}

	/** An event with the moment it was told. */
	record Happened(DomainEvent event, Instant at) {
	}

}
