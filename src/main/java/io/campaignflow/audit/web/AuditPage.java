package io.campaignflow.audit.web;

import java.io.IOException;
import jakarta.servlet.http.HttpServletResponse;
import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The record as pages: search and verification for administrators, the history of a plan,
 * a supervision group or an inspection for its readers.
 */
@Controller
class AuditPage {

	private static final int SIZE = 20;

	private final AuditTrail trail;

	private final AuditLines lines;

	private final SubjectsByType subjects;

	private final Clock clock;

	private final AuditExport export;

	AuditPage(AuditTrail trail, AuditLines lines, SubjectsByType subjects, Clock clock, AuditExport export) {
		this.export = export;
		this.trail = trail;
		this.lines = lines;
		this.subjects = subjects;
		this.clock = clock;
	}

	@GetMapping("/audit")
	String search(Actor actor, AuditSearch search, @RequestParam(defaultValue = "0") int page, Locale locale,
			Model model) {
		Page<AuditEntry> found = trail.search(actor, search.query(clock.getZone()), PageQuery.of(page, SIZE));
		Page<AuditEntry> shown = search.unreadableSubject() ? new Page<>(List.of(), 0, SIZE, 0) : found;
		model.addAttribute("search", search);
		model.addAttribute("page", lines.of(shown, locale));
		return "audit/audit";
	}

	/** What the search finds, as a workbook; nothing where no subject can be meant. */
	@GetMapping("/audit/export")
	void export(Actor actor, AuditSearch search, Locale locale, HttpServletResponse response) throws IOException {
		if (search.unreadableSubject()) {
			throw new NotFound("subject", search.subject());
		}
		export.send(actor, search.query(clock.getZone()), locale, response);
	}

	@GetMapping("/audit/verification")
	String verification(Actor actor, Model model) {
		model.addAttribute("verification", trail.verify(actor));
		return "audit/verification";
	}

	@GetMapping("/groups/{id}/history")
	String ofGroup(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page, Locale locale,
			Model model) {
		return ofSubject(actor, "group", id, page, locale, model);
	}

	@GetMapping("/rectification-items/{id}/history")
	String ofItem(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page, Locale locale,
			Model model) {
		return ofSubject(actor, "item", id, page, locale, model);
	}

	@GetMapping("/instructions/{id}/history")
	String ofInstruction(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page,
			Locale locale, Model model) {
		return ofSubject(actor, "instruction", id, page, locale, model);
	}

	@GetMapping("/circulars/{id}/history")
	String ofCircular(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page, Locale locale,
			Model model) {
		return ofSubject(actor, "circular", id, page, locale, model);
	}

	@GetMapping("/plans/{id}/history")
	String history(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page, Locale locale,
			Model model) {
		model.addAttribute("page", lines.of(trail.of(actor, "plan", id, PageQuery.of(page, SIZE)), locale));
		return "audit/history";
	}

	@GetMapping("/inspections/{id}/history")
	String inspectionHistory(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page,
			Locale locale, Model model) {
		model.addAttribute("page", lines.of(trail.of(actor, "inspection", id, PageQuery.of(page, SIZE)), locale));
		return "inspection/history";
	}

	private String ofSubject(Actor actor, String type, String id, int page, Locale locale, Model model) {
		model.addAttribute("page", lines.of(trail.of(actor, type, id, PageQuery.of(page, SIZE)), locale));
		model.addAttribute("card", subjects.card(actor, type, id));
		return "audit/subject";
	}

}
