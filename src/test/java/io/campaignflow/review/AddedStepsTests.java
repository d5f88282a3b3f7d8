package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.plan.PlanStatus;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import io.campaignflow.workflow.WorkItem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Add a step and take it back, before steps of every mode. */
abstract class AddedStepsTests extends PlansBeforeSteps {

	private static final String ADDED = "office.890101001";

	private static final String OTHER = "office.890101";

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@EnumSource
	void aStepAddedBeforePausesThePresentOne(StepMode mode) {
		PlanOnItsWay plan = before(mode);
		WorkItem task = plan.taskOf(asked(mode)[0]);
		plan.stepAddedBy(asked(mode)[0], StepPlace.BEFORE, StepMode.SINGLE, ADDED);
		plan.isBeforeOneOf(position(mode), ADDED);
		assertThat(plan.review().steps().get(position(mode) + 1).state()).isEqualTo(StepState.PAUSED);
		comesTooLate("already-step-added", asked(mode)[0], asked(mode)[0], task);
		plan.approvedBy(ADDED);
		isBefore(plan, mode, position(mode) + 1, asked(mode));
	}

	@ParameterizedTest
	@EnumSource(names = { "ALL", "SHARE" })
	void aPausedStepAsksOnlyThoseItHasNotHeard(StepMode mode) {
		PlanOnItsWay plan = before(mode).approvedBy(asked(mode)[0], asked(mode)[1]);
		plan.stepAddedBy(asked(mode)[2], StepPlace.BEFORE, StepMode.SINGLE, ADDED);
		plan.isBeforeOneOf(position(mode), ADDED).approvedBy(ADDED);
		plan.isBeforeEachOf(position(mode) + 1, Arrays.copyOfRange(asked(mode), 2, 5));
		plan.approvedBy(asked(mode)[2]);
		if (mode == StepMode.ALL) {
			plan.approvedBy(asked(mode)[3], asked(mode)[4]);
		}
		plan.isApproved();
	}

	@ParameterizedTest
	@EnumSource
	void aStepAddedAfterComesWhenThePresentOneHasPassed(StepMode mode) {
		PlanOnItsWay plan = before(mode);
		plan.stepAddedBy(asked(mode)[0], StepPlace.AFTER, StepMode.SINGLE, ADDED);
		isBefore(plan, mode, position(mode), asked(mode));
		pass(plan, mode);
		plan.isBeforeOneOf(position(mode) + 1, ADDED).approvedBy(ADDED);
		if (position(mode) > 0 && mode != StepMode.SINGLE) {
			plan.isApproved();
		}
		else {
			assertThat(plan.seen().step()).isEqualTo(position(mode) + 1);
		}
	}

	private void pass(PlanOnItsWay plan, StepMode mode) {
		int needed = (mode == StepMode.ALL) ? 5 : (mode == StepMode.SHARE) ? 3 : 1;
		plan.approvedBy(Arrays.copyOf(asked(mode), needed));
	}

	@ParameterizedTest
	@EnumSource
	void anAddedStepDecidesInItsOwnMode(StepMode mode) {
		PlanOnItsWay plan = before(StepMode.SHARE);
		String[] people = (mode == StepMode.SINGLE) ? new String[] { ADDED } : new String[] { ADDED, OTHER };
		plan.stepAddedBy(asked(StepMode.SHARE)[0], StepPlace.BEFORE, mode, people);
		isBefore(plan, mode, 1, people);
		plan.approvedBy(ADDED);
		if (mode == StepMode.ALL) {
			plan.isBeforeEachOf(1, OTHER).approvedBy(OTHER);
		}
		plan.isBeforeEachOf(2, asked(StepMode.SHARE));
	}

	@Test
	void aWholeOfficeCanBeAsked() {
		PlanOnItsWay plan = before(StepMode.ANY);
		plan.stepAddedBy("member.1502.1", StepPlace.BEFORE, StepMode.ANY, "OFFICE@15");
		plan.isBeforeOneOf(0, "office.15").approvedBy("office.15").isBeforeOneOf(1, "supervisor.1502.1");
	}

	@ParameterizedTest
	@EnumSource
	void aStepTakenBackHandsThePlanToWhereItCameFrom(StepMode mode) {
		PlanOnItsWay plan = before(mode);
		int step = plan.stepAddedBy(asked(mode)[0], StepPlace.BEFORE, StepMode.SINGLE, ADDED);
		WorkItem task = plan.taskOf(ADDED);
		refused(NotAllowed.class, "step-taken-back-by-adder-only", () -> plan.stepTakenBackBy(ADDED, step));
		plan.stepTakenBackBy(asked(mode)[0], step);
		isBefore(plan, mode, position(mode), asked(mode));
		comesTooLate("already-step-taken-back", asked(mode)[0], ADDED, task);
		refused(NotFound.class, "not-found.step", () -> plan.stepTakenBackBy(asked(mode)[0], step));
		assertThat(plan.stepAddedBy(asked(mode)[0], StepPlace.AFTER, StepMode.SINGLE, ADDED)).isPositive();
	}

	@Test
	void theLastStepTakenBackLeavesThePlanApproved() {
		PlanOnItsWay plan = before(StepMode.ALL);
		int step = plan.stepAddedBy(asked(StepMode.ALL)[0], StepPlace.AFTER, StepMode.SINGLE, ADDED);
		plan.approvedBy(asked(StepMode.ALL)).isBeforeOneOf(3, ADDED);
		plan.stepTakenBackBy("office.89", step).isApproved();
	}

	/** Whoever still has the page of a step that is gone must not hit another one. */
	@Test
	void theIdOfAStepTakenBackIsGivenToNoOther() {
		PlanOnItsWay plan = before(StepMode.ANY);
		int first = plan.stepAddedBy("supervisor.1502.1", StepPlace.AFTER, StepMode.SINGLE, "office.1505");
		plan.stepTakenBackBy("supervisor.1502.1", first);
		int second = plan.stepAddedBy("supervisor.1502.1", StepPlace.AFTER, StepMode.SINGLE, "office.1505");
		assertThat(second).isGreaterThan(first);
		refused(NotFound.class, "not-found.step", () -> plan.stepTakenBackBy("supervisor.1502.1", first));
		plan.stepTakenBackBy("supervisor.1502.1", second);
	}

	@Test
	void aStepSomebodyActedInStays() {
		PlanOnItsWay plan = before(StepMode.ALL);
		int step = plan.stepAddedBy(asked(StepMode.ALL)[0], StepPlace.BEFORE, StepMode.ALL, ADDED, OTHER);
		plan.approvedBy(OTHER);
		refused(Conflict.class, "step-acted-in", () -> plan.stepTakenBackBy(asked(StepMode.ALL)[0], step));
		refused(NotAllowed.class, "step-of-the-route", () -> plan.stepTakenBackBy("office.89", 0));
		plan.isBeforeEachOf(2, ADDED);
	}

	@Test
	void anAddedStepThatReturnsStraightBackGetsTheNextTextBeforeTheWholePausedStep() {
		PlanOnItsWay plan = before(StepMode.ALL).approvedBy(asked(StepMode.ALL)[0]);
		plan.stepAddedBy(asked(StepMode.ALL)[1], StepPlace.BEFORE, StepMode.SINGLE, ADDED);
		plan.returnedBy(ADDED, "DRAFTER", Resubmission.STRAIGHT_BACK).isBeforeItsDrafter(PlanStatus.RETURNED);
		plan.broughtIntoReview().isBeforeOneOf(2, ADDED).approvedBy(ADDED);
		plan.isBeforeEachOf(3, asked(StepMode.ALL));
	}

	@Test
	void stepsAddedOnADetourAreMetBeforeTheWayBack() {
		PlanOnItsWay plan = before(StepMode.SINGLE).returnedBy("leader.1502.1", "0", Resubmission.STRAIGHT_BACK)
			.isBeforeOneOf(0, "supervisor.1502.1");
		plan.stepAddedBy("supervisor.1502.1", StepPlace.AFTER, StepMode.SINGLE, "office.150203100");
		plan.stepAddedBy("supervisor.1502.1", StepPlace.BEFORE, StepMode.SINGLE, "leading.15");
		plan.isBeforeOneOf(0, "leading.15").approvedBy("leading.15");
		plan.isBeforeOneOf(1, "supervisor.1502.1").approvedBy("supervisor.1502.1");
		plan.isBeforeOneOf(2, "office.150203100").approvedBy("office.150203100");
		plan.isBeforeOneOf(4, "leader.1502.1").approvedBy("leader.1502.1", "supervisor.15.2").isApproved();
	}

	@Test
	void everythingWrongWithAnAddedStepIsToldAtOnce() {
		PlanOnItsWay plan = before(StepMode.ANY);
		NewStep step = new NewStep(plan.seen(), null,
				List.of("no-such", "head.150203", "member.1502.1", "OFFICE@15", "a\u0000b"), StepMode.SHARE, 0, 31,
				" ");
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> scene.moves().addStep(scene.actor("supervisor.1502.1"), plan.id(), step))
			.satisfies(refusal -> assertThat(refusal.violations()).extracting(Violation::code)
				.containsExactlyInAnyOrder("step-without-place", "step-share-out-of-range", "step-days-out-of-range",
						"step-without-reason", "step-group-alone", "step-person-unknown", "step-person-unknown",
						"step-person-recused", "step-person-already-in"));
		refused(NotAllowed.class, "step-added-by-holder-only",
				() -> plan.stepAddedBy("office.1502", StepPlace.AFTER, StepMode.SINGLE, "leading.15"));
		Stream.of("leading.15", "office.15", "supervisor.15.2", "leader.1502.1", "office.1502")
			.forEach(one -> plan.stepAddedBy("member.1502.1", StepPlace.AFTER, StepMode.SINGLE, one));
		refused(BusinessRuleViolation.class, "move-incomplete",
				() -> plan.stepAddedBy("member.1502.1", StepPlace.AFTER, StepMode.SINGLE, "leading.15"));
		plan.isBeforeOneOf(0, "supervisor.1502.1");
	}

	@Test
	void whoApprovedTheSameTextIsNotAskedAgainWhereTheRouteSaysSo() {
		PlanOnItsWay plan = scene.plan(ReviewScene.CITY).broughtIntoReview();
		jdbc.update(
				"update review set steps = replace(steps, '\"askOnce\":false', '\"askOnce\":true') where plan_id = ?",
				plan.id());
		plan.approvedBy("office.89").isBeforeEachOf(2, asked(StepMode.ALL));
		assertThat(plan.review().opinions()).extracting(ReviewView.OpinionView::account).containsOnly("office.89");
		assertThat(plan.review().opinions().stream().filter(opinion -> opinion.carriedFrom() != null)).hasSize(1)
			.allSatisfy(opinion -> assertThat(opinion.step()).isEqualTo(1));
		plan.returnedBy(asked(StepMode.ALL)[0], "1", Resubmission.STRAIGHT_BACK);
		plan.isBeforeOneOf(1, "office.89");
	}

}
