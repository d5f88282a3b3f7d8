package io.campaignflow.eventlog;

/** A log could not be written: the disk is full, or whoever asked is gone. */
final class LogUnwritable extends RuntimeException {

	LogUnwritable(Exception cause) {
		super("The event log could not be written", cause);
	}

}
