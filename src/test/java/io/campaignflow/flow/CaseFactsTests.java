package io.campaignflow.flow;

import static io.campaignflow.flow.FlowScene.DRAFT;
import static io.campaignflow.flow.FlowScene.FIRST;
import static io.campaignflow.flow.FlowScene.SECOND;
import static io.campaignflow.flow.FlowScene.SIGN;
import static io.campaignflow.flow.FlowScene.THIRD;
import static io.campaignflow.flow.FlowScene.added;
import static io.campaignflow.flow.FlowScene.carried;
import static io.campaignflow.flow.FlowScene.nine;
import static io.campaignflow.flow.FlowScene.open;
import static io.campaignflow.flow.FlowScene.plan;
import static io.campaignflow.flow.FlowScene.route;
import static io.campaignflow.flow.FlowScene.stay;
import static io.campaignflow.flow.FlowScene.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.flow.StepRepository.Way;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.review.RouteSnapshots.Stop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stays say of keeping to the way, worked out by hand. */
class CaseFactsTests {

	@Test
	void aPlanThatKeepsToItsWayHasNoFault() {
		CaseFacts facts = facts(plan(route(), null, stay(DRAFT, 0, 10), stay(SIGN, 10, 20), stay(FIRST, 20, 30),
				stay(SECOND, 30, 40), stay(THIRD, 40, 50)));
		assertThat(facts.ways()).isEmpty();
		assertThat(facts.skipped()).isEmpty();
		assertThat(facts.disordered()).isEmpty();
		assertThat(facts.tallied(1, true))
			.isEqualTo(Map.of("plans", 1L, "round:1", 1L, "rounds", 1L, "approved", 1L, "approved-rounds", 1L));
	}

	/** Returned at 30, on its way again, and met again at 55: 25 minutes later. */
	@Test
	void aReturnIsAWayBackThatIsMetAgain() {
		CaseFacts facts = facts(plan(route(), null, stay(DRAFT, 0, 10), stay(SIGN, 10, 20), stay(FIRST, 20, 30),
				stay(DRAFT, 30, 45), stay(SIGN, 45, 55), stay(FIRST, 55, 60)));
		Way way = new Way(FIRST.id(), DRAFT.id());
		assertThat(facts.ways()).containsExactly(way);
		assertThat(facts.disordered()).isEmpty();
		assertThat(facts.tallied(2, false)).isEqualTo(Map.of("plans", 1L, "round:2", 1L, "rounds", 2L,
				"way:" + way.id(), 1L, "back:" + way.id(), 1L, "wait:" + way.id(), 25L));
	}

	/** Given back twice: once signed again after 15 minutes, then being drafted. */
	@Test
	void whatIsBackInTheDraftIsAWayThatIsNotMetAgain() {
		CaseFacts facts = facts(plan(route(), open(DRAFT, nine(40)), stay(DRAFT, 0, 10), stay(SIGN, 10, 20),
				stay(DRAFT, 20, 35), stay(SIGN, 35, 40)));
		Way way = new Way(SIGN.id(), DRAFT.id());
		assertThat(facts.ways()).containsExactly(way, way);
		assertThat(facts.tallied(0, false)).isEqualTo(Map.of("plans", 1L, "round:0", 1L, "way:" + way.id(), 2L,
				"back:" + way.id(), 1L, "wait:" + way.id(), 15L));
	}

	@Test
	void whatWaitsAtTheStepAgainIsMetAgain() {
		CaseFacts facts = facts(plan(route(), open(SECOND, nine(50)), stay(DRAFT, 0, 10), stay(SIGN, 10, 20),
				stay(FIRST, 20, 30), stay(SECOND, 30, 40), stay(FIRST, 40, 50)));
		assertThat(facts.ways()).containsExactly(new Way(SECOND.id(), FIRST.id()));
		assertThat(facts.tallied(1, false)).containsEntry("wait:" + facts.ways().get(0).id(), 10L);
	}

	/**
	 * The office was passed over; what is behind the furthest step is not missing yet.
	 */
	@Test
	void aStepThatWasNeverMetWasSkipped() {
		CaseFacts facts = facts(
				plan(route(), null, stay(DRAFT, 0, 10), stay(SIGN, 10, 20), stay(FIRST, 20, 30), stay(THIRD, 30, 40)));
		assertThat(facts.skipped()).containsExactly(SECOND.place());
		assertThat(facts.tallied(1, true)).containsEntry("skipped", 1L).doesNotContainKey("disordered");
		assertThat(facts(plan(route(), open(FIRST, nine(10)), stay(DRAFT, 0, 10))).skipped())
			.containsExactly(SIGN.place());
	}

	@Test
	void whatWasAddedOrSparedIsNotSkipped() {
		List<Stop> stops = List.of(added(stop("督导组", StepState.PASSED)), carried(stop("办公室", StepState.PASSED)),
				stop("领导小组", StepState.PASSED));
		CaseFacts facts = facts(
				plan(new Route(stops), null, stay(DRAFT, 0, 10), stay(SIGN, 10, 20), stay(THIRD, 20, 30)));
		assertThat(facts.skipped()).isEmpty();
		assertThat(facts.disordered()).isEmpty();
	}

	/** The office began five minutes before the group was through, the leaders after. */
	@Test
	void aStayThatBeganTooEarlyIsOutOfOrder() {
		Passage early = stay(SECOND, 25, 35);
		CaseFacts facts = facts(plan(route(), null, stay(DRAFT, 0, 10), stay(SIGN, 10, 20), stay(FIRST, 20, 30), early,
				stay(THIRD, 35, 40)));
		assertThat(facts.disordered()).containsExactly(early);
		assertThat(facts.skipped()).isEmpty();
	}

	/** Beginnings are kept in milliseconds, ends more exactly. */
	@Test
	void theNextStepBeginsInTheMillisecondInWhichTheOneBeforeEnded() {
		Passage sign = stay(SIGN, 10, 20);
		Passage exact = new Passage(sign.id(), SIGN, sign.of(), 1, sign.since(), sign.until().plusNanos(400_000), 10,
				null, false, Passage.COMPLETED, null);
		CaseFacts facts = facts(plan(route(), null, stay(DRAFT, 0, 10), exact, stay(FIRST, 20, 30)));
		assertThat(facts.disordered()).isEmpty();
		assertThat(facts.ways()).isEmpty();
	}

	@Test
	void aPauseForAnAddedStepIsNoWayBack() {
		Route route = new Route(List.of(added(stop("督导组", StepState.PASSED)), stop("办公室", StepState.CURRENT)));
		CaseFacts facts = facts(plan(route, open(SECOND, nine(40)), stay(DRAFT, 0, 10), stay(SIGN, 10, 20),
				stay(SECOND, 20, 30, "already-step-added", false), stay(FIRST, 30, 40)));
		assertThat(facts.ways()).isEmpty();
	}

	@Test
	void lateStaysAreCountedButThePlanOnce() {
		CaseFacts facts = facts(plan(route(), null, stay(DRAFT, 0, 10, Passage.COMPLETED, true),
				stay(SIGN, 10, 20, Passage.COMPLETED, true), stay(FIRST, 20, 30)));
		assertThat(facts.late()).hasSize(2);
		assertThat(facts.tallied(7, false)).containsEntry("late", 1L)
			.containsEntry("round:5", 1L)
			.containsEntry("rounds", 7L);
	}

	private static CaseFacts facts(Followed plan) {
		return new CaseFacts(plan, (from, to) -> Duration.between(from, to).toMinutes());
	}

}
