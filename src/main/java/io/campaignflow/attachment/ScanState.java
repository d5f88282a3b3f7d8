package io.campaignflow.attachment;

/** What is known of a stored file's harmlessness. */
public enum ScanState {

	/** No scanner was set up when it came. */
	UNSCANNED,
	/** To be scanned; not handed out before. */
	WAITING,
	/** Scanned, nothing found. */
	CLEAN,
	/** Something was found: never handed out. */
	INFECTED;

	/** Whether the file may be handed out. */
	public boolean readable() {
		return this == UNSCANNED || this == CLEAN;
	}

}
