package io.campaignflow.eventlog.web;

import io.campaignflow.eventlog.EventLog;
import io.campaignflow.eventlog.LogFile;
import io.campaignflow.eventlog.LogFormat;
import io.campaignflow.eventlog.LogQuery;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sends a log as a file. */
@Component
class LogSending {

	private final EventLog log;

	private final Lights lights;

	private final MessageSource messages;

	LogSending(EventLog log, Lights lights, MessageSource messages) {
		this.log = log;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, LogQuery query, LogFormat format, HttpServletResponse response) throws IOException {
		Locale locale = LocaleContextHolder.getLocale();
		try (LogFile file = log.write(actor, query, format, locale)) {
			String name = messages.getMessage("eventlog.file",
					new Object[] { lights.today().toString(), format.extension() }, locale);
			FileAnswers.send(response, name, format.mediaType(), file::writeTo);
		}
	}

}
