package io.campaignflow.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.campaignflow.audit.AuditRepository.Head;
import io.campaignflow.shared.DomainEvent;
import io.campaignflow.storage.TransactionMemory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes every event down in the transaction that made it so: what is rolled back leaves
 * no entry, and nothing is done without one. Three statements: lock the head, append,
 * move the head.
 */
@Component
class AuditRecorder {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.findAndAddModules()
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final TransactionMemory<Head> heads = new TransactionMemory<>();

	private final AuditRepository repository;

	AuditRecorder(AuditRepository repository) {
		this.repository = repository;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(DomainEvent event) {
		String subject = event.subjectType() + ":" + event.subjectId();
		Optional<Head> head = heads.recallLocked(subject,
				() -> repository.lockHead(event.subjectType(), event.subjectId()));
		AuditEntry entry = entry(event, head.orElse(new Head(0, ChainHash.START)));
		repository.append(entry);
		if (head.isPresent()) {
			repository.moveHead(entry);
		}
		else {
			repository.beginHead(entry);
		}
		heads.remember(subject, new Head(entry.seq(), entry.hash()));
	}

	private static AuditEntry entry(DomainEvent event, Head head) {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
		AuditEntry open = new AuditEntry(event.subjectType(), event.subjectId(), head.seq() + 1, now, event.actor(),
				event.getClass().getSimpleName(), detail(event), head.hash(), "");
		return new AuditEntry(open.subjectType(), open.subjectId(), open.seq(), open.at(), open.actor(), open.action(),
				open.detail(), open.previousHash(), ChainHash.of(open));
	}

	private static String detail(DomainEvent event) {
		try {
			return JSON.writeValueAsString(event);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("An event is a record of plain values: " + event.getClass(), ex);
		}
	}

}
