package io.campaignflow.flow;

import io.campaignflow.review.RouteSnapshots.Stop;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way of a plan: it is drafted, signed, and then passes the steps of its route.
 * Subjects of other processes have an empty one.
 */
record Route(List<Stop> stops) {

	static final String PLANS = "plan-approval";

	static final String DRAFT = "draft-plan";

	static final String SIGN = "sign-off-plan";

	static final String REVIEW = "review-plan";

	/** Tasks of an item in the order in which they usually come. */
	private static final List<String> OF_ITEMS = List.of("assign-item", "sign-item", "decide-objection",
			"implement-item", "decide-extension", "decide-end", "apply-acceptance", "verify-item", "close-item",
			"rate-item", "return-visit");

	/** Place of the first step of a route. */
	static final int FIRST = 2;

	Route {
		stops = List.copyOf(stops);
	}

	/** With the place it has here. */
	StepKey placed(StepKey step) {
		return new StepKey(step.process(), step.kind(), step.step(), step.stepEn(), place(step.kind(), step.step()));
	}

	StepKey step(Stop stop) {
		return new StepKey(PLANS, REVIEW, stop.title(), stop.titleEn(), place(REVIEW, stop.title()));
	}

	/** Where a task of this kind stands at the earliest. */
	static int placeOf(String kind) {
		return switch (kind) {
			case SIGN -> 1;
			case REVIEW -> FIRST;
			default -> Math.max(0, OF_ITEMS.indexOf(kind));
		};
	}

	/** A step that is not on the route any more stands behind it. */
	private int place(String kind, String step) {
		if (!kind.equals(REVIEW)) {
			return placeOf(kind);
		}
		return FIRST + IntStream.range(0, stops.size())
			.filter((i) -> stops.get(i).title().equals(step))
			.findFirst()
			.orElse(stops.size());
	}

}
