package io.campaignflow.progress;

import io.campaignflow.plan.PlanReach;
import java.util.ArrayList;
import java.util.List;

/**
 * How many plans of a level have come so far at least: by {@code reach}, or where that is
 * null past the step {@code place} of their route, which {@code title} and
 * {@code titleEn} name.
 */
public record FunnelStep(PlanReach reach, Integer place, String title, String titleEn, long plans) {

	static List<FunnelStep> of(Tally tally, String level) {
		List<FunnelStep> steps = new ArrayList<>();
		for (PlanReach reach : List.of(PlanReach.DUE, PlanReach.OPENED, PlanReach.SUBMITTED, PlanReach.IN_REVIEW)) {
			steps.add(reached(tally, level, reach));
		}
		for (int place = 1; place < tally.steps(level); place++) {
			steps.add(passed(tally, level, place));
		}
		steps.add(reached(tally, level, PlanReach.APPROVED));
		return steps;
	}

	private static FunnelStep reached(Tally tally, String level, PlanReach reach) {
		return new FunnelStep(reach, null, null, null,
				tally.plans(level, (cell) -> reach.statuses().contains(cell.standing().status())));
	}

	private static FunnelStep passed(Tally tally, String level, int place) {
		Cell step = tally.step(level, place).orElseThrow();
		return new FunnelStep(null, place, step.step(), step.stepEn(),
				tally.plans(level, (cell) -> switch (cell.standing()) {
					case APPROVED, APPROVED_LATE -> true;
					case IN_REVIEW, TOGETHER -> cell.place() > place;
					default -> false;
				}));
	}

}
