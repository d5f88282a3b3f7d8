package io.campaignflow.audit;

import io.campaignflow.shared.DomainEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes every event down in the transaction that made it so: what is rolled back leaves
 * no entry, and nothing is done without one. A transaction's events are written together
 * just before it commits, so that a chunk of a hundred plans costs the same few
 * statements as one decision.
 */
@Component
class AuditRecorder {

	private final AuditWriter writer;

	AuditRecorder(AuditWriter writer) {
		this.writer = writer;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(DomainEvent event) {
		pending().add(new Happened(event, Instant.now().truncatedTo(ChronoUnit.MICROS)));
	}

	@SuppressWarnings("unchecked")
	private List<Happened> pending() {
		List<Happened> pending = (List<Happened>) TransactionSynchronizationManager.getResource(this);
		if (pending == null) {
			pending = new ArrayList<>();
			TransactionSynchronizationManager.bindResource(this, pending);
			TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(pending));
		}
		return pending;
	}

	/** An event with the moment it was told. */
	record Happened(DomainEvent event, Instant at) {
	}

	private final class BeforeCommit implements TransactionSynchronization {

		private final List<Happened> pending;

		BeforeCommit(List<Happened> pending) {
			this.pending = pending;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			writer.write(pending);
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(AuditRecorder.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(AuditRecorder.this, pending);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(AuditRecorder.this);
		}

	}

}
