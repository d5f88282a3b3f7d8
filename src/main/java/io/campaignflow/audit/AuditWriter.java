package io.campaignflow.audit;

import io.campaignflow.audit.AuditRecorder.Happened;
import io.campaignflow.audit.AuditRepository.Head;
import io.campaignflow.audit.AuditRepository.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Appends events to their subjects' chains. The usual transaction tells of one subject
 * whose chain ends where this node left it: its head is compared and moved at once. Else
 * the heads are locked and read first.
 */
@Component
class AuditWriter {

	private final AuditRepository repository;

	private final RecentHeads recent;

	AuditWriter(AuditRepository repository, RecentHeads recent) {
		this.repository = repository;
		this.recent = recent;
	}

	void write(List<Happened> events) {
		Set<Subject> subjects = events.stream().map(each -> Links.subject(each.event())).collect(Collectors.toSet());
		if (subjects.size() > 1 || !follows(events, subjects.iterator().next())) {
			writeLocked(events, subjects);
		}
	}

	/** Whether the chain of the one subject ended where this node left it. */
	private boolean follows(List<Happened> events, Subject subject) {
		Optional<Head> before = recent.of(subject);
		if (before.isEmpty()) {
			return false;
		}
		Links links = Links.of(events, Map.of(subject, before.get()));
		AuditEntry end = links.ends().get(subject);
		boolean moved = repository.moveHead(before.get(), end);
		if (moved) {
			repository.append(links.entries());
			remember(end);
		}
		return moved;
	}

	private void writeLocked(List<Happened> events, Set<Subject> subjects) {
		Map<Subject, Head> heads = repository.lockHeads(subjects);
		Links links = Links.of(events, heads);
		repository.append(links.entries());
		Map<Boolean, List<AuditEntry>> known = links.ends()
			.values()
			.stream()
			.collect(Collectors.partitioningBy(end -> heads.containsKey(subject(end))));
		repository.moveHeads(known.get(true));
		repository.beginHeads(known.get(false));
		links.ends().values().forEach(this::remember);
	}

	private void remember(AuditEntry end) {
		recent.remember(subject(end), new Head(end.seq(), end.hash()));
	}

	private static Subject subject(AuditEntry entry) {
		return new Subject(entry.subjectType(), entry.subjectId());
	}

}
