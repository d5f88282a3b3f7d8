package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.plan.PlanStatus;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * One, any, all or a share of the people of a step decide: a prefecture's last step asks
 * all of the leading group, a school's a share of 60 %.
 */
abstract class ReviewModesTests {

	private static final String[] LEADING_OF_PROVINCE = leading(ReviewScene.PROVINCE);

	private static final String[] LEADING_OF_COUNTY = leading(ReviewScene.COUNTY);

	@Autowired
	AutowireCapableBeanFactory beans;

	private ReviewScene scene;

	@BeforeEach
	void aProvince() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
	}

	@Test
	void ofAnyTheFasterOneDecidesAndTheOtherLearnsWhoItWas() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		WorkItem task = plan.taskOf("member.1502.1");
		plan.approvedBy("supervisor.1502.1");
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor("member.1502.1"), task.id(), PlanOnItsWay.APPROVE))
			.satisfies(
					conflict -> assertThat(conflict.args()).containsExactly(scene.actor("supervisor.1502.1").name()));
		assertThat(plan.review().opinions()).hasSize(1);
	}

	@Test
	void allHaveToApprove() {
		PlanOnItsWay plan = beforeTheLeadingGroupOfTheProvince();
		for (int said = 1; said < 5; said++) {
			plan.approvedBy(LEADING_OF_PROVINCE[said]);
			assertThat(plan.open()).hasSize(5 - said);
		}
		plan.isBeforeEachOf(2, LEADING_OF_PROVINCE[0]).approvedBy(LEADING_OF_PROVINCE[0]).isApproved();
	}

	@Test
	void oneReturnOfAllDecidesAndTheOthersTasksVanish() {
		PlanOnItsWay plan = beforeTheLeadingGroupOfTheProvince();
		plan.approvedBy(LEADING_OF_PROVINCE[0], LEADING_OF_PROVINCE[1]);
		WorkItem late = plan.taskOf(LEADING_OF_PROVINCE[4]);
		plan.returnedBy(LEADING_OF_PROVINCE[2], "DRAFTER", Resubmission.STRAIGHT_BACK);
		plan.isBeforeItsDrafter(PlanStatus.RETURNED);
		assertThatExceptionOfType(Refusal.class).isThrownBy(
				() -> scene.tasks().complete(scene.actor(LEADING_OF_PROVINCE[4]), late.id(), PlanOnItsWay.APPROVE));
		plan.broughtIntoReview().isBeforeEachOf(2, LEADING_OF_PROVINCE);
	}

	@Test
	void aShareDecidesAsSoonAsItIsReached() {
		PlanOnItsWay plan = beforeTheLeadingGroupOfTheCounty();
		plan.approvedBy(LEADING_OF_COUNTY[0]);
		plan.returnedBy(LEADING_OF_COUNTY[1], "DRAFTER", Resubmission.STRAIGHT_BACK);
		plan.approvedBy(LEADING_OF_COUNTY[2]);
		plan.isBeforeEachOf(1, LEADING_OF_COUNTY[3], LEADING_OF_COUNTY[4]);
		plan.approvedBy(LEADING_OF_COUNTY[3]).isApproved();
		assertThat(plan.review().opinions()).as("the fifth was not needed").hasSize(5);
	}

	@Test
	void aShareReturnsAsSoonAsItCannotBeReached() {
		PlanOnItsWay plan = beforeTheLeadingGroupOfTheCounty();
		plan.approvedBy(LEADING_OF_COUNTY[0]);
		plan.returnedBy(LEADING_OF_COUNTY[1], "DRAFTER", Resubmission.STRAIGHT_BACK);
		plan.returnedBy(LEADING_OF_COUNTY[2], "DRAFTER", Resubmission.STRAIGHT_BACK);
		plan.isBeforeEachOf(1, LEADING_OF_COUNTY[3], LEADING_OF_COUNTY[4]);
		plan.returnedBy(LEADING_OF_COUNTY[3], "0", Resubmission.STRAIGHT_BACK);
		plan.isBeforeOneOf(0, "office." + ReviewScene.COUNTY);
		plan.approvedBy("office." + ReviewScene.COUNTY).isBeforeEachOf(1, LEADING_OF_COUNTY);
	}

	private PlanOnItsWay beforeTheLeadingGroupOfTheProvince() {
		String office = "office." + ReviewScene.PROVINCE;
		return scene.plan(ReviewScene.CITY)
			.broughtIntoReview()
			.approvedBy(office, office)
			.isBeforeEachOf(2, LEADING_OF_PROVINCE);
	}

	private PlanOnItsWay beforeTheLeadingGroupOfTheCounty() {
		return scene.plan(ReviewScene.SCHOOL)
			.broughtIntoReview()
			.approvedBy("office." + ReviewScene.COUNTY)
			.isBeforeEachOf(1, LEADING_OF_COUNTY);
	}

	private static String[] leading(String unit) {
		return new String[] { "a.leading." + unit, "b.leading." + unit, "c.leading." + unit, "d.leading." + unit,
				"e.leading." + unit };
	}

}
