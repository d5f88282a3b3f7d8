package io.campaignflow.rendering;

import java.util.Locale;

/** What a document can be given out as. */
public enum FileFormat {

	/** Office Open XML text, to be edited and typeset further. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),

	/** For reading and printing as it is. */
	PDF("application/pdf");

	private final String mediaType;

	FileFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return mediaType;
	}

	/** Ending of the file's name, without the dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

}
