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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Links events to the ends of their subjects' chains: lock the heads, append, move the
 * heads.
 */
@Component
class AuditWriter {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.findAndAddModules()
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private final AuditRepository repository;

	AuditWriter(AuditRepository repository) {
		this.repository = repository;
	}

	void write(List<Happened> events) {
		Set<Subject> subjects = events.stream().map(each -> subject(each.event())).collect(Collectors.toSet());
		Map<Subject, Head> heads = repository.lockHeads(subjects);
		Map<Subject, AuditEntry> ends = new LinkedHashMap<>();
		List<AuditEntry> entries = new ArrayList<>();
		for (Happened happened : events) {
			Subject subject = subject(happened.event());
			AuditEntry entry = entry(happened, ends.get(subject), heads.get(subject));
			ends.put(subject, entry);
			entries.add(entry);
		}
		repository.append(entries);
		repository.moveHeads(ends.entrySet()
			.stream()
			.filter(end -> heads.containsKey(end.getKey()))
			.map(Map.Entry::getValue)
			.toList());
		repository.beginHeads(ends.entrySet()
			.stream()
			.filter(end -> !heads.containsKey(end.getKey()))
			.map(Map.Entry::getValue)
			.toList());
	}

	private static Subject subject(DomainEvent event) {
		return new Subject(event.subjectType(), event.subjectId());
	}

	/**
	 * Follows the entry before it in this transaction, else the stored end of the chain,
	 * else begins one.
	 */
	private static AuditEntry entry(Happened happened, AuditEntry before, Head stored) {
		if (before != null) {
			return entry(happened, new Head(before.seq(), before.hash()));
		}
		return entry(happened, (stored != null) ? stored : new Head(0, ChainHash.START));
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
