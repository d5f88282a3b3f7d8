package io.campaignflow.eventlog;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Locale;

/** What a log can be given out as. */
public enum LogFormat {

	/** eXtensible Event Stream, IEEE 1849-2016. */
	XES("application/xml"),

	/** One line an event. */
	CSV("text/csv;charset=UTF-8");

	private final String mediaType;

	LogFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return mediaType;
	}

	/** Ending of the file's name, without the dot. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	LogWriter writer(OutputStream out, ZoneId zone) {
		return (this == XES) ? new XesWriter(out, zone) : new CsvWriter(out, zone);
	}

}
