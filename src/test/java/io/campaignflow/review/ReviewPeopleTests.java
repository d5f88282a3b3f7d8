package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whom the routes of the levels ask, who stands in, and who has to keep out. */
@CampaignFlowTest
class ReviewPeopleTests {

	private static final String OFFICE = "office." + ReviewScene.COUNTY;

	private static final Map<String, Object> SUBMIT = Map.of("confirmed", true);

	private static final Map<String, Object> SIGN = Map.of("decision", "SIGN");

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	AuditTrail audit;

	private ReviewScene scene;

	@BeforeEach
	void aProvince() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
	}

	@Test
	void aPrefecturesPlanGoesToGroupOfficeAndLeadingGroupOfTheRegion() {
		PlanOnItsWay plan = scene.plan("1502").broughtIntoReview();
		plan.isBeforeOneOf(0, "supervisor.15.2", "member.15.2").approvedBy("member.15.2");
		plan.isBeforeOneOf(1, "office.15").approvedBy("office.15");
		plan.isBeforeEachOf(2, "leading.15").approvedBy("leading.15").isApproved();
	}

	@Test
	void aTownshipsPlanGoesThroughTheCountyAndItsContactLeader() {
		PlanOnItsWay plan = scene.plan("150203001").broughtIntoReview();
		plan.isBeforeOneOf(0, "supervisor.150203.1").approvedBy("supervisor.150203.1");
		plan.isBeforeOneOf(1, "office.150203").approvedBy("office.150203");
		plan.isBeforeOneOf(2, "leader.150203.1").approvedBy("leader.150203.1");
		plan.isBeforeOneOf(3, "supervisor.1502.1", "member.1502.1").approvedBy("member.1502.1").isApproved();
	}

	@Test
	void aVillagesPlanGoesToTheOfficesOfTownshipAndCounty() {
		PlanOnItsWay plan = scene.plan(ReviewScene.VILLAGE).broughtIntoReview();
		plan.isBeforeOneOf(0, "office.890101001").approvedBy("office.890101001");
		plan.isBeforeOneOf(1, OFFICE).approvedBy(OFFICE).isApproved();
	}

	@Test
	void aCountyWithoutGroupsAndLeaderIsLeftToTheLaunchingOfficeStepByStep() {
		PlanOnItsWay plan = scene.plan(ReviewScene.COUNTY).broughtIntoReview();
		plan.isBeforeOneOf(0, "office.89");
		isLeftToTheLaunchingOffice(plan, 0, ReviewScene.PROVINCE);
		plan.approvedBy("office.89").isBeforeOneOf(1, "office.8901").approvedBy("office.8901");
		plan.isBeforeOneOf(2, "office.89");
		isLeftToTheLaunchingOffice(plan, 2, ReviewScene.PROVINCE);
	}

	private void isLeftToTheLaunchingOffice(PlanOnItsWay plan, int step, String office) {
		assertThat(scene.reviews().state(plan.id()).step().leftToOffice()).isTrue();
		AuditEntry said = audit.of(scene.actor("admin"), "plan", plan.id(), PageQuery.of(0, 100))
			.items()
			.stream()
			.filter(entry -> entry.action().equals("StepLeftToOffice"))
			.findFirst()
			.orElseThrow();
		assertThat(said.detail()).contains("\"step\":" + step).contains("\"office\":\"" + office + "\"");
	}

	@Test
	void whereTheLaunchingOfficeHasNobodyTheOneAboveActs() {
		PlanOnItsWay plan = scene.planLaunchedBy("890101001", ReviewScene.VILLAGE).written().submitted();
		scene.dismiss("office.890101001", "890101001");
		try {
			plan.signed().isBeforeOneOf(0, OFFICE).approvedBy(OFFICE);
		}
		finally {
			scene.appoint("office.890101001", "890101001", Role.OFFICE);
		}
		plan.isBeforeOneOf(1, OFFICE).approvedBy(OFFICE).isApproved();
	}

	@Test
	void whereNoOfficeHasAnybodyTheAdministratorsAct() {
		PlanOnItsWay plan = scene.plan(ReviewScene.PROVINCE).written().submitted();
		scene.dismiss("office.89", ReviewScene.PROVINCE);
		try {
			plan.signed().isBeforeOneOf(0, "admin").approvedBy("admin");
		}
		finally {
			scene.appoint("office.89", ReviewScene.PROVINCE, Role.OFFICE);
		}
	}

	@Test
	void nobodySignsTheirOwnDraft() {
		person("drafts-and-signs", ReviewScene.SCHOOL, Role.DRAFTER, Role.HEAD);
		PlanOnItsWay plan = scene.plan(ReviewScene.SCHOOL).written().completedBy("drafts-and-signs", SUBMIT);
		refused("sign-own-draft", () -> plan.completedBy("drafts-and-signs", SIGN));
		plan.isBeforeItsHead().signed().isBeforeOneOf(0, OFFICE);
	}

	@Test
	void whoDraftedReviewsNoneOfIt() {
		person("drafts-and-reviews", ReviewScene.SCHOOL, Role.DRAFTER);
		person("drafts-and-reviews", ReviewScene.COUNTY, Role.OFFICE);
		PlanOnItsWay plan = scene.plan(ReviewScene.SCHOOL).written().completedBy("drafts-and-reviews", SUBMIT).signed();
		refused("review-own-work", () -> plan.approvedBy("drafts-and-reviews"));
		plan.isBeforeOneOf(0, OFFICE).approvedBy(OFFICE);
	}

	@Test
	void peopleOfTheUnitStayOutOfItsReview() {
		person("of-school-and-office", ReviewScene.SCHOOL, Role.OFFICE);
		person("of-school-and-office", ReviewScene.COUNTY, Role.OFFICE);
		PlanOnItsWay plan = scene.plan(ReviewScene.SCHOOL).broughtIntoReview();
		refused("review-own-unit", () -> plan.approvedBy("of-school-and-office"));
		assertThat(plan.isBeforeOneOf(0, OFFICE).review().opinions()).isEmpty();
	}

	@AfterEach
	void nobodyElseLeads() {
		scene.dismiss("signs-and-leads", ReviewScene.COUNTY);
	}

	@Test
	void whoSignedIsNotAskedAmongSeveral() {
		person("signs-and-leads", ReviewScene.SCHOOL, Role.HEAD);
		person("signs-and-leads", ReviewScene.COUNTY, Role.LEADING);
		PlanOnItsWay plan = scene.plan(ReviewScene.SCHOOL).written().submitted().completedBy("signs-and-leads", SIGN);
		assertThat(plan.approvedBy(OFFICE).people()).contains("a.leading." + ReviewScene.COUNTY)
			.doesNotContain("signs-and-leads");
	}

	private void person(String account, String unit, Role... roles) {
		for (Role role : roles) {
			scene.appoint(account, unit, role);
		}
	}

	private static void refused(String code, ThrowingCallable call) {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(call)
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
	}

}
