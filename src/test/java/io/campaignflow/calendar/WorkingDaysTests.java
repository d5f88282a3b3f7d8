package io.campaignflow.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.shared.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkingDaysTests {

	private final List<CalendarDay> shipped = shipped();

	private final WorkingCalendar calendar = new WorkingDays(
			this.shipped.stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::working)));

	@ParameterizedTest
	@CsvSource({ "2026-02-14,true", "2026-02-15,false", "2026-02-16,false", "2026-02-23,false", "2026-02-24,true",
			"2026-02-28,true", "2026-03-01,false", "2025-09-28,true", "2025-10-01,false", "2025-10-08,false",
			"2025-10-09,true", "2025-10-11,true", "2025-10-12,false", "2026-11-22,false", "2026-11-23,true" })
	void holidaysAndMakeUpDaysDifferFromTheWeek(LocalDate day, boolean working) {
		assertThat(this.calendar.isWorkingDay(day)).isEqualTo(working);
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-13,1,2026-02-14", "2026-02-13,2,2026-02-24", "2026-02-27,1,2026-02-28",
			"2026-02-27,2,2026-03-02", "2026-02-15,0,2026-02-24", "2026-02-15,1,2026-02-24", "2026-02-24,0,2026-02-24",
			"2025-09-30,1,2025-10-09", "2025-10-10,1,2025-10-11" })
	void deadlinesCountWorkingDays(LocalDate start, int days, LocalDate end) {
		assertThat(this.calendar.plusWorkingDays(start, days)).isEqualTo(end);
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-13,2026-02-24,2", "2026-02-24,2026-02-13,-2", "2026-02-13,2026-02-13,0",
			"2025-09-30,2025-10-09,1", "2026-11-20,2026-11-22,0" })
	void distancesCountWorkingDays(LocalDate from, LocalDate to, int days) {
		assertThat(this.calendar.workingDaysBetween(from, to)).isEqualTo(days);
	}

	@Test
	void everyShippedExceptionIsNeededOrNamesAWeekendOfAHoliday() {
		assertThat(this.shipped).filteredOn(CalendarDay::working)
			.allMatch(day -> day.date().getDayOfWeek().getValue() > 5);
		assertThat(this.shipped).filteredOn(day -> day.date().getYear() == 2027).allMatch(CalendarDay::provisional);
		assertThat(this.shipped).filteredOn(day -> day.date().getYear() < 2027).noneMatch(CalendarDay::provisional);
	}

	@ParameterizedTest
	@CsvSource({ "2027-06-09,5,5", "2027-09-15,8,15", "2026-02-17,1,1", "2025-01-29,1,1" })
	void festivalsOfTheMoonFallWhereTheMoonPutsThem(LocalDate day, int month, int dayOfMonth) {
		ChineseCalendar moon = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), Locale.ROOT);
		moon.setTimeInMillis(day.atTime(12, 0).atZone(OfficeTime.ZONE).toInstant().toEpochMilli());
		assertThat(moon.get(ChineseCalendar.MONTH) + 1).isEqualTo(month);
		assertThat(moon.get(ChineseCalendar.DAY_OF_MONTH)).isEqualTo(dayOfMonth);
		assertThat(this.calendar.isWorkingDay(day)).isFalse();
	}

	@Test
	void everyFaultyLineIsNamed() {
		String csv = "date,working,name\n2028-13-01,false,元旦\n2028-01-01,maybe,元旦\n2028-01-02,true,\n2028-01-02,true,x\n";
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> CalendarFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))))
			.satisfies(refusal -> assertThat(refusal.violations()).extracting(Violation::field)
				.containsExactly("lines[2].date", "lines[3].working", "lines[4].name", "lines[5].date"));
	}

	private static List<CalendarDay> shipped() {
		try (InputStream csv = WorkingDaysTests.class.getResourceAsStream("/calendar/china.csv")) {
			return CalendarFile.read(csv);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
