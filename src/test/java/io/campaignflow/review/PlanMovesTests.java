package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.plan.PlanStatus;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.workflow.WorkItem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Withdraw and revoke, before steps of every mode. */
abstract class PlanMovesTests extends PlansBeforeSteps {

	@ParameterizedTest
	@EnumSource
	void aPlanIsWithdrawnWhileNobodyHasActedInItsStep(StepMode mode) {
		PlanOnItsWay plan = before(mode);
		List<WorkItem> tasks = plan.open();
		boolean spoken = position(mode) > 0;
		plan.withdrawnBy(drafter(mode)).isBeforeItsDrafter(spoken ? PlanStatus.RETURNED : PlanStatus.DRAFTING);
		assertThat(plan.view().round()).as("a text others approved ends its round").isEqualTo(spoken ? 2 : 1);
		comesTooLate("already-withdrawn", drafter(mode), asked(mode)[0], tasks.get(0));
		plan.broughtIntoReview();
		assertThat(plan.seen().step()).as("whoever approved the old text is asked again").isZero();
	}

	@ParameterizedTest
	@EnumSource(names = { "ALL", "SHARE" })
	void oneOpinionOfSeveralForbidsToWithdraw(StepMode mode) {
		PlanOnItsWay plan = before(mode).approvedBy(asked(mode)[0]);
		refused(Conflict.class, "withdraw-too-late", () -> plan.withdrawnBy(drafter(mode)));
		plan.isBeforeEachOf(position(mode), Arrays.copyOfRange(asked(mode), 1, 5));
	}

	@Test
	void aSubmissionIsWithdrawnBeforeItIsSigned() {
		PlanOnItsWay plan = scene.plan("150203").written().submitted();
		WorkItem task = plan.open().get(0);
		plan.withdrawnBy("head.150203").isBeforeItsDrafter(PlanStatus.DRAFTING);
		comesTooLate("already-withdrawn", "head.150203", "head.150203", task);
		Seen late = plan.seen();
		plan.submitted().signed();
		refused(Conflict.class, "already-signed",
				() -> scene.moves().withdraw(scene.actor("drafter.150203"), plan.id(), late));
		plan.isBeforeOneOf(0, "supervisor.1502.1");
	}

	@Test
	void onlyItsUnitWithdrawsAPlan() {
		PlanOnItsWay plan = before(StepMode.ANY);
		refused(NotAllowed.class, "withdraw-by-its-unit-only", () -> plan.withdrawnBy("supervisor.1502.1"));
		refused(NotFound.class, "not-found.plan", () -> plan.withdrawnBy("drafter.150502"));
		plan.withdrawnBy("drafter.150203");
		refused(Conflict.class, "already-withdrawn", () -> plan.withdrawnBy("drafter.150203"));
	}

	@Test
	void aStraightWayBackOutlivesAWithdrawal() {
		PlanOnItsWay plan = before(StepMode.SINGLE).returnedBy("leader.1502.1", "DRAFTER", Resubmission.STRAIGHT_BACK)
			.broughtIntoReview()
			.isBeforeOneOf(2, "leader.1502.1");
		plan.withdrawnBy("head.150203").isBeforeItsDrafter(PlanStatus.RETURNED);
		assertThat(plan.view().round()).isEqualTo(2);
		plan.broughtIntoReview().isBeforeOneOf(2, "leader.1502.1");
	}

	@ParameterizedTest
	@EnumSource
	void aPlanIsRevokedBeforeAnyStep(StepMode mode) {
		PlanOnItsWay plan = before(mode);
		WorkItem task = plan.open().get(0);
		refused(NotAllowed.class, "revoke-by-launching-office-only", () -> plan.revokedBy(drafter(mode)));
		String office = (mode == StepMode.ANY || mode == StepMode.SINGLE) ? "office.15" : "office.89";
		plan.revokedBy(office).isRevoked();
		comesTooLate("already-revoked", office, asked(mode)[0], task);
		refused(Conflict.class, "plan-moved-on", () -> plan.revokedBy(office));
	}

	@Test
	void aPlanIsRevokedWhereverItStands() {
		scene.plan("150203").revokedBy("office.15").isRevoked();
		scene.plan("150203").written().submitted().revokedBy("office.15").isRevoked();
		before(StepMode.ANY).returnedBy("supervisor.1502.1", "DRAFTER", Resubmission.RUN_AGAIN)
			.revokedBy("office.15")
			.isRevoked();
		before(StepMode.SINGLE).approvedBy("leader.1502.1", "supervisor.15.2")
			.isApproved()
			.revokedBy("office.15")
			.isRevoked();
	}

}
