package io.campaignflow.attachment.web;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.Attachments.OpenFile;
import io.campaignflow.attachment.ScanState;
import io.campaignflow.attachment.SubjectNames;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files of subjects, for pages and integrators alike, under the address of their subject:
 * {@code /plans/{id}/attachments}. A file is always handed out as a download, never shown
 * in place.
 */
@RestController
class AttachmentCalls {

	private static final String CALL = "/api/v1/{subjects}/{id}/attachments";

	private static final String PAGE = "/{subjects}/{id}/attachments";

	private final Attachments attachments;

	private final SubjectNames names;

	AttachmentCalls(Attachments attachments, SubjectNames names) {
		this.attachments = attachments;
		this.names = names;
	}

	/** Those that lie there now, or those of one submission. */
	@GetMapping(CALL)
	List<FileAnswer> list(Actor actor, @PathVariable String subjects, @PathVariable String id,
			@RequestParam(required = false) Integer revision) {
		String type = names.typeOf(subjects);
		List<Attachment> found = (revision == null) ? attachments.of(actor, type, id)
				: attachments.ofRevision(actor, type, id, revision);
		return found.stream().map(FileAnswer::of).toList();
	}

	@PostMapping({ CALL, PAGE })
	@ResponseStatus(HttpStatus.CREATED)
	FileAnswer add(Actor actor, @PathVariable String subjects, @PathVariable String id,
			@RequestParam("file") MultipartFile file) throws IOException {
		try (InputStream bytes = file.getInputStream()) {
			return FileAnswer.of(attachments.add(actor, names.typeOf(subjects), id, file.getOriginalFilename(), bytes));
		}
	}

	@DeleteMapping({ CALL + "/{attachment}", PAGE + "/{attachment}" })
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(Actor actor, @PathVariable String subjects, @PathVariable String id, @PathVariable String attachment) {
		attachments.remove(actor, names.typeOf(subjects), id, attachment);
	}

	@GetMapping({ CALL + "/{attachment}/file", PAGE + "/{attachment}/file" })
	ResponseEntity<InputStreamResource> file(Actor actor, @PathVariable String subjects, @PathVariable String id,
			@PathVariable String attachment) {
		OpenFile open = attachments.open(actor, names.typeOf(subjects), id, attachment);
		Attachment file = open.attachment();
		return FileAnswers.named(file.name(), file.mediaType())
			.contentLength(file.size())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(new InputStreamResource(open.bytes()));
	}

	/**
	 * A file as callers see it; {@code size} in bytes, {@code finding} what a scan found.
	 */
	record FileAnswer(String id, String name, String mediaType, long size, String sha256, String addedBy,
			Instant addedAt, Integer fromRevision, ScanState scan, String finding) {

		static FileAnswer of(Attachment file) {
			return new FileAnswer(file.id(), file.name(), file.mediaType(), file.size(), file.sha256(), file.addedBy(),
					file.addedAt(), file.fromRevision(), file.scan(), file.finding());
		}

	}

}
