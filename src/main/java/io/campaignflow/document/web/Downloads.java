package io.campaignflow.document.web;

import io.campaignflow.document.PlanDocuments.NamedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are saved as a file. */
final class Downloads {

	static final String MISSING = "X-Missing-Characters";

	private Downloads() {
	}

	static ResponseEntity<byte[]> of(NamedFile named) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(named.file().format().mediaType()))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(named.name()));
		if (!named.file().missing().isEmpty()) {
			answer.header(MISSING, codePoints(named.file().missing()));
		}
		return answer.body(named.file().content());
	}

	private static String attachment(String name) {
		return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
	}

	/** Headers are ASCII: U+20BB7. */
	private static String codePoints(List<String> characters) {
		return characters.stream()
			.map((character) -> String.format("U+%04X", character.codePointAt(0)))
			.collect(Collectors.joining(" "));
	}

}
