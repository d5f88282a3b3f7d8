package io.campaignflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Time is measured as offices keep it: lunch, nights, weekends and holidays do not count.
 */
class WorkingHoursTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** Labour Day of 2026 and its make-up Saturday. */
	private static final WorkingDays DAYS = new WorkingDays(Map.of(LocalDate.of(2026, 5, 1), false,
			LocalDate.of(2026, 5, 4), false, LocalDate.of(2026, 5, 5), false, LocalDate.of(2026, 5, 9), true));

	private final WorkingHours hours = new WorkingHours(DAYS, OfficeHours.parse("08:30-12:00,14:30-17:30"), ZONE);

	@ParameterizedTest
	@CsvSource({
			// within a morning, over lunch, a whole day
			"2026-03-02T09:00, 2026-03-02T11:30, 150", "2026-03-02T11:00, 2026-03-02T15:00, 90",
			"2026-03-02T00:00, 2026-03-02T23:59, 390",
			// nobody works at lunch, at night, before the office opens
			"2026-03-02T12:00, 2026-03-02T14:30, 0", "2026-03-02T18:00, 2026-03-03T08:30, 0",
			"2026-03-02T06:00, 2026-03-02T08:31, 1",
			// over a night, over a weekend
			"2026-03-02T17:00, 2026-03-03T09:00, 60", "2026-03-06T17:00, 2026-03-09T09:00, 60",
			// over Labour Day to the make-up Saturday
			"2026-04-30T17:00, 2026-05-06T09:00, 60", "2026-05-08T17:00, 2026-05-09T09:00, 60",
			"2026-05-02T00:00, 2026-05-06T00:00, 0", "2026-03-02T08:30, 2026-03-02T08:30, 0",
			"2026-03-02T10:00, 2026-03-02T09:00, 0" })
	void onlyOfficeHoursOfWorkingDaysCount(LocalDateTime from, LocalDateTime to, long minutes) {
		assertThat(hours.between(at(from), at(to))).isEqualTo(Duration.ofMinutes(minutes));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-02T09:00, 120, 2026-03-02T11:00", "2026-03-02T11:00, 240, 2026-03-02T17:30",
			"2026-03-02T11:00, 241, 2026-03-03T08:31", "2026-03-06T17:00, 60, 2026-03-09T09:00",
			"2026-04-30T17:00, 60, 2026-05-06T09:00" })
	void soManyOpenHoursLater(LocalDateTime from, long minutes, LocalDateTime to) {
		assertThat(hours.plus(at(from), Duration.ofMinutes(minutes))).isEqualTo(at(to));
	}

	@Test
	void partsAddUpToTheWhole() {
		Instant from = at(LocalDateTime.of(2026, 4, 20, 10, 17));
		Instant middle = at(LocalDateTime.of(2026, 5, 3, 13, 0));
		Instant to = at(LocalDateTime.of(2026, 5, 20, 16, 41));
		assertThat(hours.between(from, middle).plus(hours.between(middle, to))).isEqualTo(hours.between(from, to));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "08:30", "12:00-08:30", "08:30-12:00-14:00", "noon-12:00", "14:30-17:30,08:30-12:00",
			"08:30-12:00,11:00-17:00" })
	void officeHoursThatCannotBeAreRefusedAtTheStart(String setting) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> OfficeHours.parse(setting));
	}

	private static Instant at(LocalDateTime local) {
		return local.atZone(ZONE).toInstant();
	}

}
