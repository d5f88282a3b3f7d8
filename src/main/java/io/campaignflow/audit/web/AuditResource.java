package io.campaignflow.audit.web;

import io.campaignflow.audit.AuditTrail;
import io.campaignflow.audit.AuditVerification;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The record over REST: one subject's chain, histories of plans and inspections, the
 * verification.
 */
@RestController
@RequestMapping("/api/v1")
class AuditResource {

	private final AuditTrail trail;

	private final AuditLines lines;

	AuditResource(AuditTrail trail, AuditLines lines) {
		this.trail = trail;
		this.lines = lines;
	}

	@GetMapping("/audit")
	Page<AuditLine> chain(Actor actor, Locale locale, @RequestParam String subject,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		SubjectRef ref = SubjectRef.parse(subject);
		return lines.of(trail.of(actor, ref.type(), ref.id(), PageQuery.of(page, size)), locale);
	}

	@GetMapping("/plans/{id}/history")
	Page<AuditLine> history(Actor actor, Locale locale, @PathVariable String id,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return lines.of(trail.of(actor, "plan", id, PageQuery.of(page, size)), locale);
	}

	@GetMapping("/groups/{id}/history")
	Page<AuditLine> ofGroup(Actor actor, Locale locale, @PathVariable String id,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return lines.of(trail.of(actor, "group", id, PageQuery.of(page, size)), locale);
	}

	@GetMapping("/inspections/{id}/history")
	Page<AuditLine> inspectionHistory(Actor actor, Locale locale, @PathVariable String id,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return lines.of(trail.of(actor, "inspection", id, PageQuery.of(page, size)), locale);
	}

	@GetMapping("/audit/verification")
	AuditVerification verification(Actor actor) {
		return trail.verify(actor);
	}

}
