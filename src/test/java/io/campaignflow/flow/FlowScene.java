package io.campaignflow.flow;

import io.campaignflow.calendar.OfficeTime;
import io.campaignflow.organisation.Level;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.review.RouteSnapshots.Stop;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Plans with steps and stays, written down by hand; moments are minutes after nine. */
final class FlowScene {

	static final StepKey DRAFT = new StepKey(Route.PLANS, Route.DRAFT, "", null, 0);

	static final StepKey SIGN = new StepKey(Route.PLANS, Route.SIGN, "", null, 1);

	static final StepKey FIRST = review("督导组", 2);

	static final StepKey SECOND = review("办公室", 3);

	static final StepKey THIRD = review("领导小组", 4);

	private FlowScene() {
	}

	static StepKey review(String name, int place) {
		return new StepKey(Route.PLANS, Route.REVIEW, name, null, place);
	}

	static Stop stop(String name, StepState state) {
		return new Stop(name.hashCode(), name, null, 3, false, state, false);
	}

	static Stop added(Stop stop) {
		return new Stop(stop.id(), stop.title(), null, 3, true, stop.state(), false);
	}

	static Stop carried(Stop stop) {
		return new Stop(stop.id(), stop.title(), null, 3, false, stop.state(), true);
	}

	/** Three steps, none of which was met. */
	static Route route() {
		return new Route(
				List.of(stop("督导组", StepState.AHEAD), stop("办公室", StepState.AHEAD), stop("领导小组", StepState.AHEAD)));
	}

	static Passage stay(StepKey step, int from, int to) {
		return stay(step, from, to, Passage.COMPLETED, false);
	}

	static Passage stay(StepKey step, int from, int to, String how, boolean late) {
		return new Passage(step.step() + step.place() + "-" + from, step, of(), 1, nine(from), nine(to), to - from,
				null, late, how, null);
	}

	static Followed plan(Route route, Followed.Open open, Passage... passages) {
		return new Followed(of(), route, List.of(passages), List.of(), open);
	}

	static Followed.Open open(StepKey step, Instant since) {
		return new Followed.Open(step, since, null);
	}

	static Instant nine(int minutesLater) {
		return OfficeTime.instant(LocalDateTime.of(2026, 3, 11, 9, 0).plusMinutes(minutesLater));
	}

	private static Passage.Of of() {
		return new Passage.Of("plan", "p-1", "子方案", "c-1", "150203", "/15/1502/150203/", Level.COUNTY);
	}

}
