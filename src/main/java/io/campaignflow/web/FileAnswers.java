package io.campaignflow.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers that are saved as a file and written as they go out. */
public final class FileAnswers {

	private FileAnswers() {
	}

	/** Names may be Chinese; nothing of it is kept in caches. */
	public static void send(HttpServletResponse response, String name, String mediaType, Body body) throws IOException {
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		body.writeTo(response.getOutputStream());
	}

	/** What is written into the answer. */
	@FunctionalInterface
	public interface Body {

		void writeTo(OutputStream out) throws IOException;

	}

}
