package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.absence.AbsenceOrder;
import io.campaignflow.absence.Absences;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.Handing;
import io.campaignflow.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A step that asks one person, and the proxies of a step that asks a share of several:
 * the voice goes on, comes back or is lent, and there is never a second one.
 */
@CampaignFlowTest
class OneVoiceTests {

	private static final String LEADER = "leader.1502.1";

	private static final String OTHER = "office.1505";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Handing handing;

	@Autowired
	Absences absences;

	private final List<String> recorded = new ArrayList<>();

	private ReviewScene scene;

	@BeforeEach
	void aScene() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
	}

	@AfterEach
	void everybodyIsBack() {
		recorded.forEach(id -> absences.end(scene.actor("admin"), id));
	}

	/** Before the contact leader, whom a step of its own asks alone. */
	private PlanOnItsWay beforeOne() {
		return scene.plan("150203")
			.broughtIntoReview()
			.approvedBy("supervisor.1502.1", "office.1502")
			.isBeforeOneOf(2, LEADER);
	}

	@Test
	void theOneTaskIsTransferredForGood() {
		PlanOnItsWay plan = beforeOne();
		WorkItem task = plan.taskOf(LEADER);
		handing.transfer(scene.actor(LEADER), task.id(), OTHER, "请代为审批");
		plan.isBeforeOneOf(2, OTHER);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(LEADER), task.id(), PlanOnItsWay.APPROVE));
		plan.approvedBy(OTHER).isBeforeOneOf(3, "supervisor.15.2").approvedBy("supervisor.15.2").isApproved();
		assertThat(accounts(plan)).containsExactlyInAnyOrder("supervisor.1502.1", "office.1502", OTHER,
				"supervisor.15.2");
	}

	@Test
	void theOneTaskIsWorkedOutByAnotherAndDecidedByItsOwner() {
		PlanOnItsWay plan = beforeOne();
		WorkItem task = plan.taskOf(LEADER);
		handing.delegate(scene.actor(LEADER), task.id(), OTHER, "请核对指标");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(OTHER), task.id(), PlanOnItsWay.APPROVE));
		handing.resolve(scene.actor(OTHER), task.id(), "指标可核", PlanOnItsWay.APPROVE);
		plan.isBeforeOneOf(2, LEADER).approvedBy(LEADER).isBeforeOneOf(3, "supervisor.15.2");
		assertThat(accounts(plan)).doesNotContain(OTHER);
	}

	@Test
	void aProxyDecidesTheOneTaskInTheAbsentPersonsPlace() {
		PlanOnItsWay plan = beforeOne();
		WorkItem task = plan.taskOf(LEADER);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(OTHER), task.id(), PlanOnItsWay.APPROVE));
		absent(LEADER, OTHER);
		scene.tasks().complete(scene.actor(OTHER), task.id(), PlanOnItsWay.APPROVE);
		plan.isBeforeOneOf(3, "supervisor.15.2");
		assertThat(plan.review().opinions()).first().satisfies(opinion -> {
			assertThat(opinion.account()).isEqualTo(OTHER);
			assertThat(opinion.onBehalfOf()).isEqualTo(scene.actor(LEADER).name());
		});
	}

	@Test
	void aProxyIsOneOfAShareAndNoMore() {
		String[] five = leading();
		PlanOnItsWay plan = scene.plan(ReviewScene.SCHOOL)
			.broughtIntoReview()
			.approvedBy("office." + ReviewScene.COUNTY)
			.isBeforeEachOf(1, five);
		String proxy = "deputy.share";
		scene.appoint(proxy, ReviewScene.PROVINCE, Role.CONTACT_LEADER);
		absent(five[0], proxy);
		absent(five[1], proxy);
		Actor acting = scene.actor(proxy);
		scene.tasks().complete(acting, plan.taskOf(five[0]).id(), PlanOnItsWay.APPROVE);
		WorkItem second = plan.taskOf(five[1]);
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.tasks().complete(acting, second.id(), PlanOnItsWay.APPROVE));
		plan.isBeforeEachOf(1, five[1], five[2], five[3], five[4]);
		plan.approvedBy(five[2], five[3]).isApproved();
		assertThat(accounts(plan)).containsExactlyInAnyOrder("office." + ReviewScene.COUNTY, proxy, five[2], five[3]);
	}

	private static String[] leading() {
		return List.of("a", "b", "c", "d", "e")
			.stream()
			.map(letter -> letter + ".leading." + ReviewScene.COUNTY)
			.toArray(String[]::new);
	}

	private static List<String> accounts(PlanOnItsWay plan) {
		return plan.review().opinions().stream().map(ReviewView.OpinionView::account).toList();
	}

	private void absent(String account, String proxy) {
		recorded.add(absences.record(scene.actor("admin"),
				new AbsenceOrder(account, proxy, scene.today(), scene.today().plusDays(3), Set.of(), null, "出差")));
	}

}
