package io.campaignflow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are saved as a file. */
public final class FileAnswers {

	private FileAnswers() {
	}

	/**
	 * Written as it goes out. Names may be Chinese; nothing of it is kept in caches.
	 */
	public static void send(HttpServletResponse response, String name, String mediaType, Body body) throws IOException {
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
		body.writeTo(response.getOutputStream());
	}

	/** The same where the body is at hand: its headers, to be followed by it. */
	public static ResponseEntity.BodyBuilder named(String name, String mediaType) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(mediaType))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
	}

	private static String disposition(String name) {
		return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
	}

	/** What is written into the answer. */
	@FunctionalInterface
	public interface Body {

		void writeTo(OutputStream out) throws IOException;

	}

}
