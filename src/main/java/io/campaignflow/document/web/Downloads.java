package io.campaignflow.document.web;

import io.campaignflow.document.PlanDocuments.NamedFile;
import io.campaignflow.web.FileAnswers;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/** Answers that are saved as a file. */
final class Downloads {

	static final String MISSING = "X-Missing-Characters";

	private Downloads() {
	}

	static ResponseEntity<byte[]> of(NamedFile named) {
		ResponseEntity.BodyBuilder answer = FileAnswers.named(named.name(), named.file().format().mediaType());
		if (!named.file().missing().isEmpty()) {
			answer.header(MISSING, codePoints(named.file().missing()));
		}
		return answer.body(named.file().content());
	}

	/** Headers are ASCII: U+20BB7. */
	private static String codePoints(List<String> characters) {
		return characters.stream()
			.map((character) -> String.format("U+%04X", character.codePointAt(0)))
			.collect(Collectors.joining(" "));
	}

}
