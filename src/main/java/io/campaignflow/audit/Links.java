package io.campaignflow.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.campaignflow.audit.AuditRecorder.Happened;
import io.campaignflow.audit.AuditRepository.Head;
import io.campaignflow.audit.AuditRepository.Subject;
import io.campaignflow.shared.DomainEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events as the next entries of their chains.
 *
 * @param entries in the order they happened
 * @param ends the last entry of each subject
 */
record Links(List<AuditEntry> entries, Map<Subject, AuditEntry> ends) {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.findAndAddModules()
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	/**
	 * @param heads where the chains end now; a subject without one begins its chain
	 */
	static Links of(List<Happened> events, Map<Subject, Head> heads) {
		Links links = new Links(new ArrayList<>(), new LinkedHashMap<>());
		events.forEach(happened -> links.add(happened, heads));
		return links;
	}

	static Subject subject(DomainEvent event) {
		return new Subject(event.subjectType(), event.subjectId());
	}

	/** Follows the entry before it here, else the end of the chain, else begins one. */
	private void add(Happened happened, Map<Subject, Head> heads) {
		Subject subject = subject(happened.event());
		AuditEntry before = ends.get(subject);
		Head head = (before != null) ? new Head(before.seq(), before.hash())
				: heads.getOrDefault(subject, new Head(0, ChainHash.START));
		AuditEntry entry = entry(happened, head);
		ends.put(subject, entry);
		entries.add(entry);
	}

	private static AuditEntry entry(Happened happened, Head head) {
		DomainEvent event = happened.event();
		AuditEntry open = new AuditEntry(event.subjectType(), event.subjectId(), head.seq() + 1, happened.at(),
				event.actor(), event.getClass().getSimpleName(), detail(event), head.hash(), "");
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
