package io.campaignflow.rectification.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.rectification.ItemAftercare;
import io.campaignflow.rectification.ItemWarnings;
import io.campaignflow.rectification.RectificationItems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Until when each task of rectification is due, and when its timers run out. */
@Component
public class ItemDeadlines {

	/** Stands for no warning any more, since a timer has to have a time. */
	static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

	/** Raisers are asked for so many working days. */
	private static final int DAYS_TO_RATE = 10;

	private final RectificationItems items;

	private final ItemWarnings warnings;

	private final ItemAftercare aftercare;

	private final Deadlines deadlines;

	private final WorkingTime time;

	private final Clock clock;

	ItemDeadlines(RectificationItems items, ItemWarnings warnings, ItemAftercare aftercare, Deadlines deadlines,
			WorkingTime time, Clock clock) {
		this.items = items;
		this.warnings = warnings;
		this.aftercare = aftercare;
		this.deadlines = deadlines;
		this.time = time;
		this.clock = clock;
	}

	/** So many working days from now. */
	public Date days(int workingDays) {
		return Date.from(deadlines.inWorkingDays(workingDays));
	}

	/** The day the item was given. */
	public Date item(String itemId) {
		return Date.from(deadlines.endOf(items.get(itemId).deadline()));
	}

	/** When the unit is warned of it next. */
	public Date nextWarning(String itemId) {
		return warnings.next(itemId).map(Date::from).orElse(NEVER);
	}

	/** When raisers are not waited for any more. */
	public Date ratingEnds() {
		return days(DAYS_TO_RATE);
	}

	/** When an item that was drawn is visited again. */
	public Date returnVisit(String itemId) {
		return Date.from(time.opensAfter(LocalDate.now(clock), aftercare.daysToVisit(itemId)));
	}

}
