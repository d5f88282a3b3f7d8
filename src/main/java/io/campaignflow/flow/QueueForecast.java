package io.campaignflow.flow;

import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * When what waits at a step will be done at today's pace, by bootstrap: each trial draws
 * whole working days of the last {@value #DAYS} one by one, with what ended on them,
 * until the queue is empty. What will still come is not counted in.
 */
@Component
class QueueForecast {

	/** Working days that are looked back on. */
	static final int DAYS = 20;

	private static final int TRIALS = 500;

	/** Further than two years of working days nobody can see. */
	private static final int FURTHEST = 500;

	private static final double LIKELY = 0.5;

	private static final double SAFE = 0.85;

	private final WorkingCalendar calendar;

	private final Clock clock;

	QueueForecast(WorkingCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** From which day on the pace is looked at. */
	LocalDate from() {
		LocalDate day = LocalDate.now(clock);
		for (int left = DAYS; left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) {
			day = day.minusDays(1);
		}
		return day;
	}

	FlowReport.Forecast of(StepKey step, PaceRepository.Queue queue, Map<LocalDate, Long> ended) {
		long[] pace = pace(ended);
		double perDay = Math.round(Arrays.stream(pace).average().orElse(0) * 10) / 10.0;
		if (Arrays.stream(pace).sum() == 0) {
			return new FlowReport.Forecast(step, queue.waiting(), queue.late(), 0, null, null);
		}
		int[] days = trials(pace, queue.waiting(), new Random(step.id().hashCode()));
		return new FlowReport.Forecast(step, queue.waiting(), queue.late(), perDay, day(days[(int) (TRIALS * LIKELY)]),
				day(days[(int) (TRIALS * SAFE)]));
	}

	/**
	 * What ended on each working day from the first on which something did; what ended on
	 * a day off counts on the working day before. Today counts only where it is the
	 * first.
	 */
	private long[] pace(Map<LocalDate, Long> ended) {
		LocalDate today = LocalDate.now(clock);
		LocalDate first = ended.keySet().stream().min(LocalDate::compareTo).orElse(today);
		List<Long> pace = new ArrayList<>(List.of(0L));
		for (LocalDate day = first; day.isBefore(today) || day.equals(first); day = day.plusDays(1)) {
			if (calendar.isWorkingDay(day) && !day.equals(first)) {
				pace.add(0L);
			}
			int last = pace.size() - 1;
			pace.set(last, pace.get(last) + ended.getOrDefault(day, 0L));
		}
		return pace.stream().mapToLong(Long::longValue).toArray();
	}

	private static int[] trials(long[] pace, long waiting, Random random) {
		return IntStream.range(0, TRIALS).map((trial) -> {
			long left = waiting;
			int days = 0;
			while (left > 0 && days < FURTHEST) {
				left -= pace[random.nextInt(pace.length)];
				days++;
			}
			return days;
		}).sorted().toArray();
	}

	private LocalDate day(int workingDays) {
		return (workingDays >= FURTHEST) ? null : calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
	}

}
