package io.campaignflow.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be recorded as an absence, and what an absence covers. */
class AbsenceOrderTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@Test
	void everyFaultIsNamedAtOnce() {
		AbsenceOrder order = new AbsenceOrder(null, " ", TODAY, TODAY.minusDays(1), Set.of("Bad Kind"), null,
				"事".repeat(201));
		assertThat(faults(order)).containsExactly("absence-proxy-missing", "absence-ends-too-early", "absence-kinds",
				"absence-reason-too-long");
		assertThat(faults(new AbsenceOrder(null, "p", null, TODAY, null, null, null)))
			.containsExactly("absence-days-missing");
		assertThat(faults(new AbsenceOrder(null, "p", TODAY, TODAY.plusDays(366), null, null, null)))
			.containsExactly("absence-too-long");
	}

	@Test
	void oneDayAndAYearCanBeRecorded() {
		for (int days : List.of(0, 365)) {
			AbsenceOrder order = new AbsenceOrder(null, "p", TODAY, TODAY.plusDays(days), Set.of("review-plan"), null,
					"");
			assertThatCode(() -> order.requireSound(TODAY)).doesNotThrowAnyException();
		}
	}

	@Test
	void anAbsenceRunsFromItsStartUntilBeforeItsEnd() {
		Instant start = Instant.parse("2026-03-02T00:00:00Z");
		Instant end = Instant.parse("2026-03-03T00:00:00Z");
		Absence absence = new Absence("1", "a", "p", start, end, Set.of("review-plan"), "c1", null, "a");
		assertThat(absence.runsAt(start)).isTrue();
		assertThat(absence.runsAt(end)).isFalse();
		assertThat(absence.isOverAt(end)).isTrue();
		assertThat(absence.runsAt(start.minusMillis(1))).isFalse();
	}

	private static List<String> faults(AbsenceOrder order) {
		return catchThrowableOfType(BusinessRuleViolation.class, () -> order.requireSound(TODAY)).violations()
			.stream()
			.map(Violation::code)
			.toList();
	}

}
