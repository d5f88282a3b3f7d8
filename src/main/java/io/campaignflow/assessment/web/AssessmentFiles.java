package io.campaignflow.assessment.web;

import io.campaignflow.assessment.AssessmentDocuments;
import io.campaignflow.assessment.AssessmentDocuments.NamedFile;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet of a unit as a document. */
@Controller
class AssessmentFiles {

	private final AssessmentDocuments documents;

	private final Clock clock;

	AssessmentFiles(AssessmentDocuments documents, Clock clock) {
		this.documents = documents;
		this.clock = clock;
	}

	/** {@code format} docx or pdf; of this year where none is given. */
	@GetMapping({ "/assessments/units/{unit}/document", "/api/v1/assessments/{unit}/document" })
	ResponseEntity<byte[]> document(Actor actor, @PathVariable String unit,
			@RequestParam(required = false) Integer year, @RequestParam(defaultValue = "DOCX") FileFormat format) {
		int meant = (year == null) ? LocalDate.now(clock).getYear() : year;
		NamedFile named = documents.of(actor, unit, meant, format);
		String disposition = ContentDisposition.attachment()
			.filename(named.name(), StandardCharsets.UTF_8)
			.build()
			.toString();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(named.file().format().mediaType()))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition)
			.body(named.file().content());
	}

}
