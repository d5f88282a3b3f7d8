package io.campaignflow.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of files an office exchanges and that open without running anything: what
 * their names end with, what their content is recognised as, and for packages the part
 * that makes them what they are. OFD is the national format for fixed documents (GB/T
 * 33190).
 */
enum FileKind {

	PDF("application/pdf", null, "pdf"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml", "xlsx"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml", "pptx"),
	OFD("application/ofd", "OFD.xml", "ofd"), PNG("image/png", null, "png"), JPEG("image/jpeg", null, "jpg", "jpeg"),
	TEXT("text/plain", null, "txt");

	private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");

	private final String mediaType;

	private final String mainPart;

	private final List<String> endings;

	FileKind(String mediaType, String mainPart, String... endings) {
		this.mediaType = mediaType;
		this.mainPart = mainPart;
		this.endings = List.of(endings);
	}

	String mediaType() {
		return mediaType;
	}

	/** Null where the file is no package. */
	String mainPart() {
		return mainPart;
	}

	/** Whether content recognised as this type can be of this kind. */
	boolean fits(String recognised) {
		return (mainPart == null) ? mediaType.equals(recognised) : PACKAGES.contains(recognised);
	}

	/** By the ending of a file's name. */
	static Optional<FileKind> named(String name) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
	}

	static String allEndings() {
		return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).collect(Collectors.joining(", "));
	}

}
