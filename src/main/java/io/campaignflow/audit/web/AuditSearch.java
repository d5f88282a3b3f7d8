package io.campaignflow.audit.web;

import io.campaignflow.audit.AuditQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;

/** What stands above the list of the record: both days are included, empty means any. */
record AuditSearch(String subject, String actor, String action,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {

	/** Whether something stands in the field that names no subject. */
	public boolean unreadableSubject() {
		return subject != null && !subject.isBlank() && ref().isEmpty();
	}

	/**
	 * Everything where the subject is unreadable would mislead, so nothing is asked then.
	 */
	AuditQuery query(ZoneId zone) {
		SubjectRef ref = ref().orElse(null);
		return new AuditQuery((ref == null) ? null : ref.type(), (ref == null) ? null : ref.id(), actor, action,
				start(from, zone), start((until == null) ? null : until.plusDays(1), zone));
	}

	private Optional<SubjectRef> ref() {
		return SubjectRef.find((subject == null) ? "" : subject);
	}

	private static Instant start(LocalDate day, ZoneId zone) {
		return (day == null) ? null : day.atStartOfDay(zone).toInstant();
	}

}
