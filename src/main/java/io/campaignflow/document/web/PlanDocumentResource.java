package io.campaignflow.document.web;

import io.campaignflow.document.PlanDocuments;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan's documents over REST, for whoever sees the plan. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanDocumentResource {

	private final PlanDocuments documents;

	PlanDocumentResource(PlanDocuments documents) {
		this.documents = documents;
	}

	/**
	 * The plan as an official document, {@code format} docx or pdf. Revision 0 is the
	 * draft, for those who may write it; without one the newest text. Characters no font
	 * has are named in the header {@code X-Missing-Characters}.
	 */
	@GetMapping("/document")
	ResponseEntity<byte[]> document(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "PDF") FileFormat format, @RequestParam(required = false) Integer revision) {
		return Downloads.of(documents.document(actor, id, revision, format));
	}

	/** The approval sheet with every opinion so far, {@code format} docx or pdf. */
	@GetMapping("/approval-sheet")
	ResponseEntity<byte[]> approvalSheet(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "PDF") FileFormat format) {
		return Downloads.of(documents.approvalSheet(actor, id, format));
	}

}
