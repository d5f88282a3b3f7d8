package io.campaignflow.attachment;

import java.io.IOException;
import java.io.InputStream;

/** What looks through files before anybody gets them. */
interface VirusScan {

	/** Nothing is set up: files are handed out as they came. */
	VirusScan NONE = content -> new Verdict(ScanState.UNSCANNED, null);

	/**
	 * @throws IOException where the scanner cannot be asked now; the file waits
	 */
	Verdict scan(InputStream content) throws IOException;

	/** Whether files have to be scanned before they are handed out. */
	default boolean configured() {
		return this != NONE;
	}

	/** {@code finding} names what was found, null otherwise. */
	record Verdict(ScanState state, String finding) {
	}

}
