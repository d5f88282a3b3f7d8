package io.campaignflow.eventlog.web;

import io.campaignflow.eventlog.LogFormat;
import io.campaignflow.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The event log of plans and items over REST, for tools of process mining: of what the
 * caller may see, filtered by campaign, unit and all below it, kind of case and days.
 */
@RestController
@RequestMapping("/api/v1/event-log")
class EventLogResource {

	private final LogSending sending;

	EventLogResource(LogSending sending) {
		this.sending = sending;
	}

	/** As XES, IEEE 1849-2016. */
	@GetMapping("/xes")
	void xes(Actor actor, LogFilter filter, HttpServletResponse response) throws IOException {
		sending.send(actor, filter.query(filter.unit()), LogFormat.XES, response);
	}

	/** As CSV, one line an event. */
	@GetMapping("/csv")
	void csv(Actor actor, LogFilter filter, HttpServletResponse response) throws IOException {
		sending.send(actor, filter.query(filter.unit()), LogFormat.CSV, response);
	}

}
