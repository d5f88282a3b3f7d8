package io.campaignflow.briefing;

import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells everybody who is due; however many cannot be told hold nobody up. */
@Component
class BriefingRound {

	private static final Logger log = LoggerFactory.getLogger(BriefingRound.class);

	private static final int CHUNK = 50;

	private final Briefings briefings;

	private final WorkingCalendar calendar;

	private final Clock clock;

	private final LocalTime morning;

	BriefingRound(Briefings briefings, WorkingCalendar calendar, Clock clock,
			@Value("${campaignflow.notification.digest.morning:08:30}") LocalTime morning) {
		this.briefings = briefings;
		this.calendar = calendar;
		this.clock = clock;
		this.morning = morning;
	}

	/** On working days from the morning's hour on; gives how many it tried to tell. */
	int run() {
		ZonedDateTime now = clock.instant().atZone(clock.getZone());
		if (!calendar.isWorkingDay(now.toLocalDate()) || now.toLocalTime().isBefore(morning)) {
			return 0;
		}
		int tried = 0;
		String after = "";
		for (List<String> due = briefings.due(after, CHUNK); !due.isEmpty(); due = briefings.due(after, CHUNK)) {
			due.forEach(this::tell);
			tried += due.size();
			after = due.get(due.size() - 1);
		}
		return tried;
	}

	private void tell(String account) {
		try {
			briefings.tell(account);
		}
		catch (RuntimeException ex) {
			log.error("{} could not be told in the morning", account, ex);
			briefings.untold(account, Untold.FAILED);
		}
	}

}
