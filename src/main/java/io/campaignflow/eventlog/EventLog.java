package io.campaignflow.eventlog;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Busy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Writes event logs to disk case by case, so that neither memory nor a slow reader holds
 * anything up; the finished file is sent from there.
 */
@Service
public class EventLog {

	/** So many logs are written at once on a node. */
	private static final int AT_ONCE = 2;

	private final EventLogs logs;

	private final MessageSource messages;

	private final Clock clock;

	private final Semaphore slots = new Semaphore(AT_ONCE);

	EventLog(EventLogs logs, MessageSource messages, Clock clock) {
		this.logs = logs;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The log of what the person may see, activities named in this language. Whoever
	 * asked closes it.
	 * @throws io.campaignflow.shared.NotFound where there is no such unit
	 * @throws Busy where too many are written already
	 */
	public LogFile write(Actor actor, LogQuery query, LogFormat format, Locale locale) {
		if (!slots.tryAcquire()) {
			throw new Busy("log-busy");
		}
		try {
			return written(actor, query, format, locale);
		}
		finally {
			slots.release();
		}
	}

	private LogFile written(Actor actor, LogQuery query, LogFormat format, Locale locale) {
		LogFile file = emptyFile();
		try (OutputStream out = new BufferedOutputStream(file.open())) {
			LogWriter writer = format.writer(out, clock.getZone());
			writer.begin(messages.getMessage("eventlog.page", null, locale));
			logs.each(actor, query, locale, writer::write);
			writer.end();
			return file;
		}
		catch (IOException ex) {
			file.close();
			throw new UncheckedIOException(ex);
		}
		catch (RuntimeException ex) {
			file.close();
			throw ex;
		}
	}

	private static LogFile emptyFile() {
		try {
			return new LogFile(Files.createTempFile("event-log-", ".tmp"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
