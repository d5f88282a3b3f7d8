package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.shared.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import io.campaignflow.CampaignFlowTest;

/** When what goes out: with a clock that stands wherever the rule needs it. */
@CampaignFlowTest
class DeliveryHoursTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@Autowired
	private WorkingCalendar calendar;

	/** 2026-04-30 is a Thursday, 1–5 May are holidays, Saturday 9 May is worked. */
	@ParameterizedTest
	@CsvSource({
			// a digest in the morning and in the afternoon of working days
			"TASK, DIGEST, 2026-04-30T08:00, 2026-04-30T08:30", "TASK, DIGEST, 2026-04-30T08:30, 2026-04-30T14:00",
			"TASK, DIGEST, 2026-04-30T14:00, 2026-05-06T08:30", "TASK, DIGEST, 2026-05-02T10:00, 2026-05-06T08:30",
			"TASK, DIGEST, 2026-05-08T15:00, 2026-05-09T08:30", "TASK, DIGEST, 2026-05-09T15:00, 2026-05-11T08:30",
			// urgent ones do not wait for a digest
			"URGED, DIGEST, 2026-04-30T10:00, 2026-04-30T10:00", "OVERDUE, DIGEST, 2026-05-02T10:00, 2026-05-02T10:00",
			"ESCALATED, DIGEST, 2026-04-30T14:30, 2026-04-30T14:30",
			// but for the end of the quiet hours, which reach over midnight
			"URGED, DIGEST, 2026-04-30T21:00, 2026-05-01T07:30", "URGED, DIGEST, 2026-04-30T03:00, 2026-04-30T07:30",
			"TASK, AT_ONCE, 2026-04-30T20:59, 2026-04-30T20:59", "TASK, AT_ONCE, 2026-04-30T21:00, 2026-05-01T07:30",
			"TASK, AT_ONCE, 2026-04-30T07:29, 2026-04-30T07:30", "TASK, AT_ONCE, 2026-04-30T07:30, 2026-04-30T07:30" })
	void eachGoesOutInItsTime(MessageKind kind, Pace pace, LocalDateTime now, LocalDateTime expected) {
		Preferences wishes = wishes(pace, LocalTime.of(21, 0), LocalTime.of(7, 30), false);
		assertThat(next(kind, wishes, now)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "URGED, 2026-05-01T10:00, 2026-05-06T08:30", "URGED, 2026-04-30T22:00, 2026-05-06T08:30",
			"TASK, 2026-05-09T10:00, 2026-05-09T10:00", "TASK, 2026-05-10T10:00, 2026-05-11T08:30" })
	void daysOffAreQuietForThoseWhoWantIt(MessageKind kind, LocalDateTime now, LocalDateTime expected) {
		Preferences wishes = wishes(Pace.AT_ONCE, LocalTime.of(21, 0), LocalTime.of(7, 30), true);
		assertThat(next(kind, wishes, now)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-30T12:30, 2026-04-30T14:00", "2026-04-30T11:59, 2026-04-30T11:59",
			"2026-04-30T14:00, 2026-04-30T14:00", "2026-04-30T23:00, 2026-04-30T23:00" })
	void quietHoursMayLieWithinADay(LocalDateTime now, LocalDateTime expected) {
		Preferences wishes = wishes(Pace.AT_ONCE, LocalTime.of(12, 0), LocalTime.of(14, 0), false);
		assertThat(next(MessageKind.TASK, wishes, now)).isEqualTo(expected);
	}

	@Test
	void whoWantsNoQuietHoursHasNone() {
		LocalDateTime night = LocalDate.of(2026, 5, 2).atTime(3, 0);
		assertThat(next(MessageKind.TASK, wishes(Pace.AT_ONCE, null, null, false), night)).isEqualTo(night);
	}

	@Test
	void onlyTheHoursChosenAreDigestHours() {
		Preferences afternoon = new Preferences("zh", Pace.DIGEST, false, true, null, null, false, Set.of());
		assertThat(next(MessageKind.TASK, afternoon, LocalDate.of(2026, 4, 30).atTime(14, 1)))
			.isEqualTo(LocalDate.of(2026, 5, 6).atTime(14, 0));
	}

	@Test
	void everythingThatCannotBeMeantIsSaidAtOnce() {
		Preferences wrong = new Preferences("fr", Pace.DIGEST, false, false, LocalTime.of(21, 0), null, false,
				Set.of());
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(wrong::requireSound)
			.satisfies((refused) -> assertThat(refused.violations()).extracting(Violation::code)
				.containsExactly("notification-language", "notification-digest-hours", "notification-quiet-both"));
	}

	private LocalDateTime next(MessageKind kind, Preferences wishes, LocalDateTime now) {
		DeliveryHours hours = new DeliveryHours(calendar, ZONE, LocalTime.of(8, 30), LocalTime.of(14, 0));
		return hours.next(kind, wishes, now.atZone(ZONE).toInstant()).atZone(ZONE).toLocalDateTime();
	}

	private static Preferences wishes(Pace pace, LocalTime from, LocalTime until, boolean restDays) {
		return new Preferences("zh", pace, true, true, from, until, restDays, Set.of());
	}

}
