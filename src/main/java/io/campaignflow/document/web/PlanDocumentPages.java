package io.campaignflow.document.web;

import io.campaignflow.document.PlanDocuments;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Downloads from the pages of a plan. */
@Controller
class PlanDocumentPages {

	private final PlanDocuments documents;

	private final Problems problems;

	PlanDocumentPages(PlanDocuments documents, Problems problems) {
		this.documents = documents;
		this.problems = problems;
	}

	@GetMapping("/plans/{id}/document")
	ResponseEntity<byte[]> document(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "PDF") FileFormat format, @RequestParam(required = false) Integer revision) {
		return Downloads.of(documents.document(actor, id, revision, format));
	}

	@GetMapping("/plans/{id}/approval-sheet")
	ResponseEntity<byte[]> approvalSheet(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "PDF") FileFormat format) {
		return Downloads.of(documents.approvalSheet(actor, id, format));
	}

	/** What the menu of downloads warns about, read when it is opened. */
	@GetMapping("/plans/{id}/document/warnings")
	String warnings(Actor actor, @PathVariable String id, Model model) {
		try {
			model.addAttribute("missing", documents.missing(actor, id));
		}
		catch (BusinessRuleViolation ex) {
			model.addAttribute("problem", problems.of(ex));
		}
		return "document/downloads :: warnings";
	}

}
