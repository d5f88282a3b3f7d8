package io.campaignflow.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as official documents write them, in Arabic figures without leading zeros. */
public final class OfficialDates {

	/** To be filled in by hand. */
	public static final String BLANK = "　　　年　　月　　日";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm",
			Locale.SIMPLIFIED_CHINESE);

	private OfficialDates() {
	}

	/** 2026年3月1日; a blank to fill in for null. */
	public static String day(LocalDate date) {
		return (date == null) ? BLANK : DAY.format(date);
	}

	/** 2026年3月1日 09:05. */
	public static String moment(Instant instant, ZoneId zone) {
		return MOMENT.format(instant.atZone(zone));
	}

}
