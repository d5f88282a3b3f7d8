package io.campaignflow.supervision.web;

import io.campaignflow.supervision.GroupDocuments.NamedFile;
import io.campaignflow.web.FileAnswers;
import org.springframework.http.ResponseEntity;

/** Answers that are saved as a file. */
final class GroupFiles {

	private GroupFiles() {
	}

	static ResponseEntity<byte[]> of(NamedFile named) {
		return FileAnswers.named(named.name(), named.file().format().mediaType()).body(named.file().content());
	}

}
