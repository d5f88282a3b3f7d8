package io.campaignflow.plan.web;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sizes of files in words; in templates {@code @fileSizes}. */
@Component("fileSizes")
public class FileSizes {

	private static final long KILO = 1024;

	public String of(long bytes) {
		if (bytes < KILO) {
			return bytes + " B";
		}
		return (bytes < KILO * KILO) ? String.format(Locale.ROOT, "%d KB", bytes / KILO)
				: String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
	}

}
