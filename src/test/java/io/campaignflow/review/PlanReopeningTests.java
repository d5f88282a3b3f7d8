package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.Reopening;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A new plan in the place of a revoked one, in the same campaign. */
@CampaignFlowTest
class PlanReopeningTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Reopening reopening;

	@Autowired
	MovesAtHand atHand;

	private ReviewScene scene;

	private PlanOnItsWay revoked;

	private Actor office;

	@BeforeEach
	void aRevokedPlan() {
		scene = beans.createBean(ReviewScene.class);
		revoked = scene.plan("150203").broughtIntoReview().revokedBy("office.15").isRevoked();
		office = scene.actor("office.15");
	}

	@Test
	void itsUnitGetsAnotherOneThatTravelsTheWholeWay() {
		PlanOnItsWay anew = reopened(revoked);
		assertThat(anew.view().dueAt()).isEqualTo(revoked.view().dueAt());
		assertThat(anew.view().campaignId()).isEqualTo(revoked.view().campaignId());
		anew.isBeforeItsDrafter(PlanStatus.DRAFTING)
			.broughtIntoReview()
			.approvedBy("supervisor.1502.1", "office.1502", "leader.1502.1", "supervisor.15.2")
			.isApproved();
		revoked.isRevoked();
	}

	@Test
	void thatOneCanBeRevokedAndReplacedAsWell() {
		PlanOnItsWay second = reopened(revoked).revokedBy("office.15").isRevoked();
		reopened(second).isBeforeItsDrafter(PlanStatus.DRAFTING);
	}

	@Test
	void aLaunchOpensNothingInItsPlaceByItself() {
		String campaign = revoked.view().campaignId();
		assertThat(scene.unitPlans().open(office, campaign, List.of(scene.units().get("150203")))).isZero();
		reopened(revoked);
		assertThat(scene.unitPlans().open(office, campaign, List.of(scene.units().get("150203")))).isZero();
	}

	@Test
	void plansBelowHangUnderTheNewOne() {
		String campaign = revoked.view().campaignId();
		scene.unitPlans().open(office, campaign, List.of(scene.units().get("150203001")));
		PlanOnItsWay below = scene.planOf(campaign, "150203001");
		assertThat(below.view().parentPlanId()).isEqualTo(revoked.id());
		PlanOnItsWay anew = reopened(revoked);
		assertThat(below.view().parentPlanId()).isEqualTo(anew.id());
	}

	@Test
	void onlyTheLaunchingOfficeOpensItAndOnlyOnce() {
		assertThat(atHand.of(office, revoked.id()).reopen()).isTrue();
		assertThat(atHand.of(scene.actor("drafter.150203"), revoked.id()).reopen()).isFalse();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> reopening.reopen(scene.actor("drafter.150203"), revoked.id()))
			.returns("reopen-by-launching-office-only", NotAllowed::code);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> reopening.reopen(scene.actor("supervisor.1505.1"), revoked.id()));
		PlanOnItsWay anew = reopened(revoked);
		assertThat(atHand.of(office, revoked.id()).reopen()).isFalse();
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> reopened(revoked))
			.returns("plan-reopened-already", Conflict::code);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> reopened(anew))
			.returns("plan-moved-on", Conflict::code);
	}

	private PlanOnItsWay reopened(PlanOnItsWay plan) {
		return new PlanOnItsWay(scene, reopening.reopen(office, plan.id()), "150203");
	}

}
