package io.campaignflow.flow;

import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.flow.CaseRow.Outlook;
import io.campaignflow.flow.CaseRow.Risk;
import io.campaignflow.flow.StepSamples.Samples;
import io.campaignflow.plan.PlanView;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/**
 * When a plan will be through, by trials: each draws what every step that is left took
 * somebody of the same level in this campaign, and adds it up; the present step counts
 * with what is left of the draw. Nobody's return is foreseen.
 */
@Component
class PlanOutlook {

	static final int TRIALS = 200;

	private static final double LIKELY = 0.5;

	private static final double SAFE = 0.85;

	private final StepSamples samples;

	private final WorkingTime time;

	private final WorkingCalendar calendar;

	private final Clock clock;

	PlanOutlook(StepSamples samples, WorkingTime time, WorkingCalendar calendar, Clock clock) {
		this.samples = samples;
		this.time = time;
		this.calendar = calendar;
		this.clock = clock;
	}

	Outlook of(Followed one, PlanView plan) {
		if (one.open() == null) {
			return Outlook.NONE;
		}
		Samples known = samples.of(one.of().campaignId(), one.of().units().get(0), one.of().level().name());
		List<StepKey> left = left(one, known);
		if (left.stream().noneMatch((step) -> known.quantiles().containsKey(step.id()))) {
			return judged(plan.dueAt(), left.size() - 1, null, null);
		}
		Instant now = clock.instant();
		long[] minutes = trials(plan.id(), left, known, time.minutes(one.open().since(), now));
		return judged(plan.dueAt(), left.size() - 1, day(now, minutes[(int) (TRIALS * LIKELY)]),
				day(now, minutes[(int) (TRIALS * SAFE)]));
	}

	/** The present step first; before a plan has a route, what is usual. */
	private static List<StepKey> left(Followed one, Samples known) {
		StepKey present = one.open().step();
		List<StepKey> left = new ArrayList<>(List.of(present));
		if (present.kind().equals(Route.DRAFT)) {
			left.add(new StepKey(Route.PLANS, Route.SIGN, "", null, 1));
		}
		if (one.route().stops().isEmpty()) {
			known.usual().stream().filter((step) -> step.place() >= Route.FIRST).forEach(left::add);
		}
		one.route()
			.stops()
			.stream()
			.filter((stop) -> stop.state() != StepState.PASSED && !stop.carried())
			.map(one.route()::step)
			.filter((step) -> !step.id().equals(present.id()))
			.forEach(left::add);
		return left;
	}

	/** The same draws for the same plan, so that a day does not flicker. */
	private long[] trials(String planId, List<StepKey> left, Samples known, long elapsed) {
		Random random = new Random(planId.hashCode());
		return LongStream.range(0, TRIALS).map((trial) -> {
			long sum = 0;
			for (int i = 0; i < left.size(); i++) {
				long[] quantiles = known.quantiles().get(left.get(i).id());
				sum += drawn(quantiles, random, (i == 0) ? elapsed : 0);
			}
			return sum;
		}).sorted().toArray();
	}

	/** What lies longer than anything before is drawn as if it had just come. */
	private long drawn(long[] quantiles, Random random, long elapsed) {
		if (quantiles == null) {
			return time.minutesOfDay();
		}
		int longer = (int) Arrays.stream(quantiles).filter((minutes) -> minutes <= elapsed).count();
		return (longer == quantiles.length) ? quantiles[random.nextInt(quantiles.length)]
				: quantiles[longer + random.nextInt(quantiles.length - longer)] - elapsed;
	}

	private LocalDate day(Instant now, long minutes) {
		return LocalDate.ofInstant(time.after(now, Duration.ofMinutes(Math.max(1, minutes))), clock.getZone());
	}

	private Outlook judged(LocalDate due, int stepsLeft, LocalDate likely, LocalDate safe) {
		LocalDate today = LocalDate.now(clock);
		if (due != null && due.isBefore(today)) {
			return new Outlook(Risk.MISSED, stepsLeft, likely, safe, calendar.workingDaysBetween(today, due));
		}
		if (due == null || safe == null) {
			return new Outlook(Risk.NONE, stepsLeft, likely, safe, 0);
		}
		int slack = calendar.workingDaysBetween(safe, due);
		return new Outlook(safe.isAfter(due) ? Risk.LIKELY : Risk.NONE, stepsLeft, likely, safe, slack);
	}

}
