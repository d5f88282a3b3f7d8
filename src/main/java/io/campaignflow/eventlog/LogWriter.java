package io.campaignflow.eventlog;

/** Writes a log case by case. */
interface LogWriter {

	void begin(String title);

	void write(LogCase one);

	void end();

}
