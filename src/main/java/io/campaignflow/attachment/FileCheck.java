package io.campaignflow.attachment;

import io.campaignflow.shared.BusinessRuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Tells a file's kind by its content and refuses what is none of ours, what pretends to
 * be another kind, and Office files that carry macros or are encrypted.
 */
@Component
class FileCheck {

	private static final int MOST_PARTS = 10_000;

	private static final String OLE = "application/x-tika-msoffice";

	private final Tika tika = new Tika();

	FileKind kindOf(Path file, String name) throws IOException {
		FileKind kind = FileKind.named(name)
			.orElseThrow(() -> new BusinessRuleViolation("file-kind-refused", name, FileKind.allEndings()));
		String recognised = recognised(file);
		if (!kind.fits(recognised)) {
			boolean locked = kind.mainPart() != null && OLE.equals(recognised);
			throw new BusinessRuleViolation(locked ? "file-encrypted" : "file-not-its-kind", name);
		}
		if (kind.mainPart() != null) {
			requirePackage(file, kind, name);
		}
		return kind;
	}

	private String recognised(Path file) throws IOException {
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			return tika.detect(content);
		}
	}

	private static void requirePackage(Path file, FileKind kind, String name) throws IOException {
		try (ZipFile parts = new ZipFile(file.toFile())) {
			if (parts.getEntry(kind.mainPart()) == null || parts.size() > MOST_PARTS) {
				throw new BusinessRuleViolation("file-not-its-kind", name);
			}
			if (parts.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
				throw new BusinessRuleViolation("file-with-macros", name);
			}
		}
		catch (ZipException damaged) {
			throw new BusinessRuleViolation("file-not-its-kind", name);
		}
	}

}
