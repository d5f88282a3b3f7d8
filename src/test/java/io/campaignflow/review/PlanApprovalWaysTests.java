package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.plan.PlanNotSubmittable;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The ways a plan can go back, on the real route of a banner. */
abstract class PlanApprovalWaysTests {

	private static final String KUNDULUN = "150203";

	private static final String FIRST = "supervisor.1502.1";

	private static final String SECOND = "office.1502";

	private static final String THIRD = "leader.1502.1";

	private static final String FOURTH = "supervisor.15.2";

	@Autowired
	AutowireCapableBeanFactory beans;

	private PlanOnItsWay plan;

	@BeforeEach
	void aPlan() {
		plan = beans.createBean(ReviewScene.class).plan(KUNDULUN);
	}

	@Test
	void theHeadGivesItBackWithoutCountingARound() {
		plan.written().submitted();
		plan.completedBy("head.150203", Map.of("decision", "GIVE_BACK", "reason", "请补充数字。"));
		plan.isBeforeItsDrafter(PlanStatus.DRAFTING);
		assertThat(plan.view().round()).isEqualTo(1);
		plan.submitted().isBeforeItsHead().signed().isBeforeOneOf(0, FIRST);
	}

	@Test
	void givingBackNeedsAReason() {
		plan.written().submitted();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> plan.completedBy("head.150203", Map.of("decision", "GIVE_BACK")));
		plan.isBeforeItsHead();
	}

	@Test
	void returnedToTheDrafterToRunAgainItMeetsEveryStepAgain() {
		plan.broughtIntoReview().approvedBy(FIRST, SECOND);
		plan.returnedBy(THIRD, "DRAFTER", Resubmission.RUN_AGAIN).isBeforeItsDrafter(PlanStatus.RETURNED);
		plan.broughtIntoReview().isBeforeOneOf(0, FIRST);
		plan.approvedBy(FIRST).isBeforeOneOf(1, SECOND);
	}

	@Test
	void returnedToTheDrafterItComesStraightBackToTheStepThatReturnedIt() {
		plan.broughtIntoReview().approvedBy(FIRST, SECOND);
		plan.returnedBy(THIRD, "DRAFTER", Resubmission.STRAIGHT_BACK).isBeforeItsDrafter(PlanStatus.RETURNED);
		plan.broughtIntoReview().isBeforeOneOf(2, THIRD);
	}

	@Test
	void anEarlierStepGivesItStraightBackWithoutTheStepsBetween() {
		plan.broughtIntoReview().approvedBy(FIRST, SECOND, THIRD);
		plan.returnedBy(FOURTH, "0", Resubmission.STRAIGHT_BACK).isBeforeOneOf(0, FIRST);
		assertThat(plan.view().round()).as("the drafter did not get it").isEqualTo(1);
		plan.approvedBy(FIRST).isBeforeOneOf(3, FOURTH);
		plan.approvedBy(FOURTH).isApproved();
	}

	@Test
	void fromAnEarlierStepItRunsAgainThroughTheStepsBetween() {
		plan.broughtIntoReview().approvedBy(FIRST, SECOND, THIRD);
		plan.returnedBy(FOURTH, "1", Resubmission.RUN_AGAIN).isBeforeOneOf(1, SECOND);
		plan.approvedBy(SECOND).isBeforeOneOf(2, THIRD);
		plan.approvedBy(THIRD).isBeforeOneOf(3, FOURTH);
		plan.approvedBy(FOURTH).isApproved();
	}

	@Test
	void returnsOnTheWayBackAreUndoneOneAfterAnother() {
		plan.broughtIntoReview().approvedBy(FIRST, SECOND, THIRD);
		plan.returnedBy(FOURTH, "2", Resubmission.STRAIGHT_BACK).isBeforeOneOf(2, THIRD);
		plan.returnedBy(THIRD, "1", Resubmission.STRAIGHT_BACK).isBeforeOneOf(1, SECOND);
		plan.returnedBy(SECOND, "DRAFTER", Resubmission.STRAIGHT_BACK).isBeforeItsDrafter(PlanStatus.RETURNED);
		plan.broughtIntoReview().isBeforeOneOf(1, SECOND);
		plan.approvedBy(SECOND).isBeforeOneOf(2, THIRD);
		plan.approvedBy(THIRD).isBeforeOneOf(3, FOURTH);
		plan.approvedBy(FOURTH).isApproved();
	}

	@Test
	void aReturnThatRunsAgainForgetsWhoWaited() {
		plan.broughtIntoReview().approvedBy(FIRST, SECOND, THIRD);
		plan.returnedBy(FOURTH, "1", Resubmission.STRAIGHT_BACK);
		plan.returnedBy(SECOND, "DRAFTER", Resubmission.RUN_AGAIN);
		plan.broughtIntoReview().approvedBy(FIRST, SECOND).isBeforeOneOf(2, THIRD);
	}

	@Test
	void aStepCannotReturnItForwardOrToItself() {
		plan.broughtIntoReview().approvedBy(FIRST);
		WorkItem before = plan.taskOf(SECOND);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> plan.returnedBy(SECOND, "1", Resubmission.RUN_AGAIN));
		assertThat(plan.isBeforeOneOf(1, SECOND).open()).containsExactly(before);
		assertThat(plan.review().opinions()).hasSize(1);
	}

	@Test
	void aRefusedSubmissionLeavesTheTaskAndThePlanAsTheyWere() {
		WorkItem task = plan.taskOf("drafter.150203");
		PlanView before = plan.view();
		assertThatExceptionOfType(PlanNotSubmittable.class).isThrownBy(plan::submitted);
		assertThat(plan.open()).isEqualTo(List.of(task));
		assertThat(plan.view()).isEqualTo(before);
	}

	@Test
	void theTablesShortRouteHasTwoSteps() {
		plan = beans.createBean(ReviewScene.class).plan(KUNDULUN, "review-route-brief");
		plan.broughtIntoReview().isBeforeOneOf(0, SECOND);
		plan.approvedBy(SECOND).isBeforeOneOf(1, THIRD);
		plan.approvedBy(THIRD).isApproved();
	}

}
