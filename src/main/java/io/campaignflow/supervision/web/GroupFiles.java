package io.campaignflow.supervision.web;

import io.campaignflow.supervision.GroupDocuments.NamedFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are saved as a file. */
final class GroupFiles {

	private GroupFiles() {
	}

	static ResponseEntity<byte[]> of(NamedFile named) {
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
