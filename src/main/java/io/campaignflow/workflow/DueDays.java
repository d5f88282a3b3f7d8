package io.campaignflow.workflow;

import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/**
 * Where the days of urgency begin: late before today, then today, then the near working
 * days.
 */
@Component
class DueDays {

	private final Clock clock;

	private final WorkingCalendar calendar;

	DueDays(Clock clock, WorkingCalendar calendar) {
		this.clock = clock;
		this.calendar = calendar;
	}

	OffsetDateTime today() {
		return start(LocalDate.now(clock));
	}

	OffsetDateTime tomorrow() {
		return start(LocalDate.now(clock).plusDays(1));
	}

	/** After the near days. */
	OffsetDateTime later() {
		return start(calendar.plusWorkingDays(LocalDate.now(clock), Light.NEAR).plusDays(1));
	}

	private OffsetDateTime start(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
	}

}
