package io.campaignflow.rendering;

import io.campaignflow.shared.BusinessRuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Finds the files of a template: the customer's, where their folder has one of that name,
 * else ours. Read anew each time, so that a corrected template counts at once.
 */
@Component
class TemplateFiles {

	static final String OURS = "documents/";

	/** What official documents have in common; templates for PDF include it. */
	private static final String PARTS = "official-parts.html";

	private static final Logger LOG = LoggerFactory.getLogger(TemplateFiles.class);

	private final Path folder;

	TemplateFiles(RenderingSettings settings) {
		this.folder = settings.templates();
	}

	/** The customer's folder, empty where none is set. */
	Optional<Path> folder() {
		return Optional.ofNullable(folder);
	}

	InputStream open(String file) throws IOException {
		Optional<Path> replaced = replaced(file);
		return replaced.isPresent() ? Files.newInputStream(replaced.get())
				: new ClassPathResource(OURS + file).getInputStream();
	}

	/** The customer's file of that name; nothing outside of the folder counts as one. */
	Optional<Path> replaced(String file) {
		return folder().map((path) -> path.resolve(file).normalize())
			.filter((path) -> path.startsWith(folder.normalize()) && Files.isRegularFile(path));
	}

	/**
	 * What to throw when a template failed: a customer's template is named with the fault
	 * in words, since a document that silently looks different would be worse; ours
	 * failing is a failure of the application.
	 */
	RuntimeException fault(String file, Exception cause) {
		Optional<Path> theirs = replaced(file).or(() -> replaced(PARTS));
		if (theirs.isEmpty()) {
			return new IllegalStateException("template " + file, cause);
		}
		LOG.error("The replaced template {} cannot be used", theirs.get(), cause);
		return new BusinessRuleViolation("template-broken", theirs.get().getFileName().toString(), reason(cause));
	}

	/** The innermost cause that says something. */
	private static String reason(Throwable cause) {
		String said = null;
		for (Throwable each = cause; each != null; each = each.getCause()) {
			said = (each.getMessage() != null) ? each.getMessage() : said;
		}
		return (said != null) ? said.lines().findFirst().orElse("") : cause.getClass().getSimpleName();
	}

}
