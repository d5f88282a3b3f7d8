package io.campaignflow.review;

import io.campaignflow.plan.Ground;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The way of a plan along its route, without storage or engine. */
class ReviewTests {

	private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

	private static final Actor BOSS = new Actor("boss", "boss", Set.of());

	private final List<Opinion> visit = new ArrayList<>();

	private Review review = route(4, StepMode.ANY, 0);

	@Test
	void fourApprovalsApproveThePlan() {
		for (int step = 0; step < 3; step++) {
			begin();
			approve("a");
			assertThat(review.outcome()).isEqualTo(Outcome.NEXT_STEP);
		}
		begin();
		approve("a");
		assertThat(review.outcome()).isEqualTo(Outcome.APPROVED);
		assertThat(review.steps().all()).extracting(ReviewStep::state).containsOnly(StepState.PASSED);
	}

	@Test
	void aStraightWayBackFromTheDrafterMeetsTheStepThatReturned() {
		arriveAt(1);
		giveBack("a", null, Resubmission.STRAIGHT_BACK);
		assertThat(review.outcome()).isEqualTo(Outcome.DRAFTER);
		assertThat(review.way().next()).isEqualTo(1);
	}

	@Test
	void runningAgainStartsAtTheFirstStep() {
		arriveAt(2);
		giveBack("a", null, Resubmission.RUN_AGAIN);
		assertThat(review.way().next()).isZero();
		assertThat(review.steps().at(1).state()).isEqualTo(StepState.AHEAD);
	}

	@Test
	void anEarlierStepGivesThePlanStraightBackToTheOneThatReturnedIt() {
		arriveAt(3);
		giveBack("a", 1, Resubmission.STRAIGHT_BACK);
		assertThat(review.outcome()).isEqualTo(Outcome.EARLIER_STEP);
		begin();
		approve("a");
		assertThat(review.way().next()).isEqualTo(3);
	}

	@Test
	void anEarlierStepThatRunsAgainPassesThePlanToItsNeighbour() {
		arriveAt(3);
		giveBack("a", 1, Resubmission.RUN_AGAIN);
		begin();
		approve("a");
		assertThat(review.way().next()).isEqualTo(2);
	}

	@Test
	void theWayStraightBackSurvivesADetourToTheDrafter() {
		arriveAt(3);
		giveBack("a", 1, Resubmission.STRAIGHT_BACK);
		begin();
		giveBack("a", null, Resubmission.STRAIGHT_BACK);
		begin();
		approve("a");
		assertThat(review.way().next()).isEqualTo(3);
	}

	@Test
	void stepsThatReturnedOneAfterAnotherGetItBackInTurn() {
		arriveAt(3);
		giveBack("a", 2, Resubmission.STRAIGHT_BACK);
		begin();
		giveBack("a", 0, Resubmission.STRAIGHT_BACK);
		assertThat(review.way().waiting()).containsExactly(3, 2);
		begin();
		approve("a");
		assertThat(review.way().next()).isEqualTo(2);
		begin();
		approve("a");
		assertThat(review.way().next()).isEqualTo(3);
		assertThat(review.way().waiting()).isEmpty();
	}

	@Test
	void runningAgainMeetsWhoeverWaitedOnTheWay() {
		arriveAt(3);
		giveBack("a", 1, Resubmission.STRAIGHT_BACK);
		begin();
		giveBack("a", 0, Resubmission.RUN_AGAIN);
		assertThat(review.way().waiting()).isEmpty();
		assertThat(review.steps().all()).extracting(ReviewStep::state)
			.containsExactly(StepState.AHEAD, StepState.RETURNED, StepState.AHEAD, StepState.AHEAD);
	}

	@Test
	void aDecidedStepHearsNobodyElse() {
		begin();
		approve("a");
		assertThatExceptionOfType(Conflict.class).isThrownBy(review::requireUndecided);
	}

	@Test
	void allMustApproveAndOneReturnDecides() {
		review = route(1, StepMode.ALL, 0);
		begin();
		FIVE.subList(0, 4).forEach(this::approve);
		assertThat(review.outcome()).isNull();
		giveBack("e", null, Resubmission.STRAIGHT_BACK);
		assertThat(review.outcome()).isEqualTo(Outcome.DRAFTER);
	}

	@Test
	void aShareDecidesAsSoonAsItIsReached() {
		review = route(1, StepMode.SHARE, 60);
		begin();
		giveBack("a", null, Resubmission.STRAIGHT_BACK);
		approve("b");
		approve("c");
		assertThat(review.outcome()).isNull();
		approve("d");
		assertThat(review.outcome()).isEqualTo(Outcome.APPROVED);
	}

	@Test
	void aShareReturnsAsSoonAsItCannotBeReached() {
		review = route(1, StepMode.SHARE, 60);
		begin();
		giveBack("a", null, Resubmission.STRAIGHT_BACK);
		giveBack("b", null, Resubmission.STRAIGHT_BACK);
		assertThat(review.outcome()).isNull();
		giveBack("c", null, Resubmission.RUN_AGAIN);
		assertThat(review.outcome()).isEqualTo(Outcome.DRAFTER);
	}

	@Test
	void aStepAddedBeforeRunsAndThePausedOneGoesOnWithItsOpinions() {
		review = route(2, StepMode.ALL, 0);
		begin();
		approve("a");
		add(StepPlace.BEFORE, List.of("b", "c", "d", "e"));
		assertThat(review.outcome()).isEqualTo(Outcome.NEXT_STEP);
		assertThat(states()).containsExactly(StepState.AHEAD, StepState.PAUSED, StepState.AHEAD);
		List<Opinion> heard = List.copyOf(visit);
		begin();
		approve("x");
		assertThat(review.resumes()).isTrue();
		assertThat(review.resume(Instant.EPOCH).pending()).containsExactly("b", "c", "d", "e");
		visit.clear();
		visit.addAll(heard);
		FIVE.subList(1, 5).forEach(this::approve);
		assertThat(review.current().route().title()).isEqualTo("step 1");
	}

	@Test
	void stepsAddedAfterKeepTheOrderTheyWereAddedIn() {
		arriveAt(1);
		add(StepPlace.AFTER, List.of());
		add(StepPlace.AFTER, List.of());
		assertThat(review.steps().all()).extracting(ReviewStep::id).containsExactly(0, 1, 4, 5, 2, 3);
	}

	@Test
	void onADetourStepsAddedAfterRunBeforeTheWayBack() {
		arriveAt(3);
		giveBack("a", 1, Resubmission.STRAIGHT_BACK);
		begin();
		add(StepPlace.AFTER, List.of());
		add(StepPlace.AFTER, List.of());
		List<Integer> met = new ArrayList<>();
		for (int passed = 0; passed < 3; passed++) {
			approve("a");
			met.add(review.current().id());
			begin();
		}
		assertThat(met).containsExactly(4, 5, 3);
	}

	@Test
	void aNewTextMakesAPausedStepForgetItsOpinions() {
		arriveAt(1);
		add(StepPlace.BEFORE, List.of());
		begin();
		giveBack("a", null, Resubmission.STRAIGHT_BACK);
		assertThat(states()).doesNotContain(StepState.PAUSED);
		begin();
		approve("a");
		assertThat(review.resumes()).isFalse();
		assertThat(review.current().id()).isEqualTo(1);
	}

	@Test
	void runningAgainFromAnAddedStepMeetsThePausedOneAgain() {
		arriveAt(2);
		add(StepPlace.BEFORE, List.of());
		begin();
		giveBack("a", 0, Resubmission.RUN_AGAIN);
		assertThat(review.way().waiting()).isEmpty();
		assertThat(states()).doesNotContain(StepState.PAUSED, StepState.CURRENT);
	}

	@Test
	void aStepTakenBackLeavesTheWayAsItWas() {
		arriveAt(1);
		ReviewStep added = add(StepPlace.BEFORE, List.of());
		begin();
		assertThat(review.takeBack(BOSS, review.steps().find(added.id()).orElseThrow())).isTrue();
		assertThat(review.resumes()).isTrue();
		assertThat(review.way().waiting()).isEmpty();
		assertThat(review.steps().all()).extracting(ReviewStep::id).containsExactly(0, 1, 2, 3);
	}

	@Test
	void aWithdrawnTextIsSeenAgainByWhoeverApprovedIt() {
		arriveAt(3);
		review.withdraw(BOSS, 1);
		assertThat(review.way().next()).isEqualTo(1);
		assertThat(states()).containsExactly(StepState.PASSED, StepState.AHEAD, StepState.AHEAD, StepState.AHEAD);
		assertThatExceptionOfType(Conflict.class).isThrownBy(review::requireUndecided)
			.satisfies(conflict -> assertThat(conflict.code()).isEqualTo("already-withdrawn"));
	}

	private ReviewStep add(StepPlace place, List<String> unheard) {
		Addition addition = new Addition("a", "a", "why", place, review.current().id(), List.of("x"));
		return review.add(BOSS, new RouteStep("added", null, null, StepMode.ANY, 0, 2), addition, unheard);
	}

	private List<StepState> states() {
		return review.steps().all().stream().map(ReviewStep::state).toList();
	}

	@Test
	void anOpinionTellsAllItsFaultsAtOnce() {
		Verdict verdict = new Verdict(Decision.RETURN, List.of(), " ", 101, List.of(), 2, null);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> VerdictRules.check(verdict, Set.of(0, 1), true, null))
			.satisfies(refusal -> assertThat(refusal.violations()).extracting(fault -> fault.code())
				.containsExactly("return-without-ground", "return-without-word", "return-not-earlier",
						"score-out-of-range"));
	}

	private void arriveAt(int step) {
		for (int passed = 0; passed < step; passed++) {
			begin();
			approve("a");
		}
		begin();
	}

	private void begin() {
		visit.clear();
		review.begin(new StepPeople(FIVE, false), Instant.EPOCH);
	}

	private void approve(String account) {
		weigh(account, new Verdict(Decision.APPROVE, List.of(), "", null, List.of(), null, null));
	}

	private void giveBack(String account, Integer to, Resubmission resubmission) {
		weigh(account,
				new Verdict(Decision.RETURN, List.of(Ground.NOT_OPERABLE), "x", null, List.of(), to, resubmission));
	}

	private void weigh(String account, Verdict verdict) {
		review.requireUndecided();
		Actor actor = new Actor(account, account, Set.of());
		Opinion opinion = Opinion.of(review.current(), 1, verdict, List.of(), actor, Instant.EPOCH);
		visit.add(opinion);
		review.weigh(opinion, visit);
	}

	private static Review route(int steps, StepMode mode, int share) {
		return Review.of("p")
			.take(IntStream.range(0, steps)
				.mapToObj(step -> new RouteStep("step " + step, "OFFICE", StepOwner.PARENT, mode, share, 2))
				.toList(), Terms.NONE);
	}

}
