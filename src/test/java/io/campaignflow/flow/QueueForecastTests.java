package io.campaignflow.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.calendar.OfficeTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * When a queue is done, against chances worked out by hand. It is Wednesday, 11 March.
 */
class QueueForecastTests {

	private static final LocalDate TODAY = march(11);

	private final OfficeTime office = OfficeTime.at(LocalDateTime.of(2026, 3, 11, 10, 0));

	private final QueueForecast forecast = new QueueForecast(office.calendar(), office.clock());

	@Test
	void twentyWorkingDaysAreLookedBackOn() {
		assertThat(forecast.from()).isEqualTo(LocalDate.of(2026, 2, 11));
	}

	/** 5 + 5 + 5 of 12: Thursday, Friday, and Monday after the weekend. */
	@Test
	void anEvenPaceIsCertain() {
		assertThat(of(12, Map.of(march(6), 5L, march(9), 5L, march(10), 5L)))
			.isEqualTo(new FlowReport.Forecast(step(), 12, 3, 5.0, march(16), march(16)));
	}

	/** One day does it in two of three trials, two days in eight of nine. */
	@Test
	void aDayWithoutAnythingMakesItUncertain() {
		assertThat(of(10, Map.of(march(6), 10L, march(9), 10L)))
			.isEqualTo(new FlowReport.Forecast(step(), 10, 3, 6.7, march(12), march(13)));
	}

	/**
	 * Of 2 or 4 a day, 12 are done in 3 days in 1 of 8, in 4 in 11 of 16, in 5 in 31 of
	 * 32.
	 */
	@Test
	void daysAreDrawnOneByOne() {
		assertThat(of(12, Map.of(march(9), 2L, march(10), 4L)))
			.isEqualTo(new FlowReport.Forecast(step(), 12, 3, 3.0, march(17), march(18)));
	}

	/** Four on Friday and the weekend together, four on Monday, four on Tuesday. */
	@Test
	void whatEndedOnADayOffCountsOnTheWorkingDayBefore() {
		assertThat(of(8, Map.of(march(6), 1L, march(7), 2L, march(8), 1L, march(9), 4L, march(10), 4L)))
			.isEqualTo(new FlowReport.Forecast(step(), 8, 3, 4.0, march(13), march(13)));
	}

	@Test
	void todayIsNotOverAndCountsOnlyWhereThereIsNoOtherDay() {
		assertThat(of(4, Map.of(march(10), 2L, TODAY, 100L)).likely()).isEqualTo(march(13));
		assertThat(of(6, Map.of(TODAY, 3L)).likely()).isEqualTo(march(13));
	}

	@Test
	void whereNothingEndedNothingIsForeseen() {
		assertThat(of(6, Map.of())).isEqualTo(new FlowReport.Forecast(step(), 6, 3, 0, null, null));
	}

	@Test
	void nothingWaitsAnyMore() {
		assertThat(of(0, Map.of(march(10), 2L)).safe()).isEqualTo(TODAY);
	}

	/** One in twenty days: 400 of them take years, which nobody sees. */
	@Test
	void whatTakesYearsIsNotForeseen() {
		Map<LocalDate, Long> ended = new HashMap<>();
		IntStream.rangeClosed(1, 20).forEach((n) -> ended.put(LocalDate.of(2026, 2, 11).plusDays(n), 0L));
		ended.put(LocalDate.of(2026, 2, 11), 1L);
		FlowReport.Forecast found = of(400, ended);
		assertThat(found.likely()).isNull();
		assertThat(found.safe()).isNull();
	}

	private FlowReport.Forecast of(long waiting, Map<LocalDate, Long> ended) {
		return forecast.of(step(), new PaceRepository.Queue(waiting, 3), ended);
	}

	private static StepKey step() {
		return new StepKey(Route.PLANS, Route.REVIEW, "市活动办公室审核", null, Route.FIRST);
	}

	private static LocalDate march(int day) {
		return LocalDate.of(2026, 3, day);
	}

}
