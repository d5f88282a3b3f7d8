package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Conflict;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The moves of a plan, allowed and refused. */
class PlanTests {

	private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

	@Test
	void travelsFromDraftToApproval() {
		Plan plan = plan(PlanStatus.DRAFTING);
		plan.submit();
		plan.signOff();
		plan.approve("昆都仑活〔2026〕1号", NOW);
		assertThat(plan.view())
			.extracting(PlanView::status, PlanView::round, PlanView::revision, PlanView::number, PlanView::approvedAt)
			.containsExactly(PlanStatus.APPROVED, 1, 1, "昆都仑活〔2026〕1号", NOW);
	}

	@Test
	void eachReturnBeginsARoundAndEachSubmissionARevision() {
		Plan plan = plan(PlanStatus.DRAFTING);
		for (int round = 1; round <= 3; round++) {
			plan.submit();
			plan.signOff();
			plan.returnToDrafter();
		}
		assertThat(plan.state().round()).isEqualTo(4);
		assertThat(plan.state().revision()).isEqualTo(3);
		assertThat(plan.state().status()).isEqualTo(PlanStatus.RETURNED);
	}

	@Test
	void theHeadGivesBackToWhereTheSubmissionCameFrom() {
		Plan first = plan(PlanStatus.DRAFTING);
		first.submit();
		first.giveBack();
		assertThat(first.state().status()).isEqualTo(PlanStatus.DRAFTING);
		first.submit();
		first.signOff();
		first.returnToDrafter();
		first.submit();
		first.giveBack();
		assertThat(first.state().status()).isEqualTo(PlanStatus.RETURNED);
		assertThat(first.state().revision()).isEqualTo(3);
	}

	@Test
	void aDraftIsRewrittenOnlyFromTheVersionThatStands() {
		Plan plan = plan(PlanStatus.DRAFTING);
		plan.rewrite(1, "新标题", "stored");
		assertThat(plan.state().version()).isEqualTo(2);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> plan.rewrite(1, "旧标题", "stored"))
			.satisfies(conflict -> assertThat(conflict.theirs()).isEqualTo("stored"))
			.returns("draft-changed", Conflict::code);
		assertThat(plan.state().title()).isEqualTo("新标题");
	}

	@TestFactory
	Stream<DynamicTest> everyMoveIsRefusedWhereItDoesNotBegin() {
		return Stream
			.of(refusedExceptFrom("open", plan -> plan.open(NOW), EnumSet.of(PlanStatus.WAITING)),
					refusedExceptFrom("rewrite", plan -> plan.rewrite(1, "x", null),
							EnumSet.of(PlanStatus.DRAFTING, PlanStatus.RETURNED)),
					refusedExceptFrom("submit", Plan::submit, EnumSet.of(PlanStatus.DRAFTING, PlanStatus.RETURNED)),
					refusedExceptFrom("giveBack", Plan::giveBack, EnumSet.of(PlanStatus.SIGNING)),
					refusedExceptFrom("signOff", Plan::signOff, EnumSet.of(PlanStatus.SIGNING)),
					refusedExceptFrom("returnToDrafter", Plan::returnToDrafter, EnumSet.of(PlanStatus.IN_REVIEW)),
					refusedExceptFrom("approve", plan -> plan.approve("1", NOW), EnumSet.of(PlanStatus.IN_REVIEW)))
			.flatMap(tests -> tests);
	}

	private static Stream<DynamicTest> refusedExceptFrom(String name, Consumer<Plan> move, Set<PlanStatus> begins) {
		return Stream.of(PlanStatus.values()).map(status -> DynamicTest.dynamicTest(name + " from " + status, () -> {
			Plan plan = plan(status);
			PlanState before = plan.state();
			if (begins.contains(status)) {
				move.accept(plan);
				assertThat(plan.state()).isNotEqualTo(before);
			}
			else {
				assertThatExceptionOfType(Conflict.class).isThrownBy(() -> move.accept(plan))
					.satisfies(conflict -> assertThat(conflict.args()).containsExactly(status));
				assertThat(plan.state()).isEqualTo(before);
			}
		}));
	}

	static Plan plan(PlanStatus status) {
		Plan.Identity identity = new Plan.Identity("p1", "c1", "150203", "/15/1502/150203/", Level.COUNTY,
				PlanKind.UNIT, "", null, Texts.CLOSES);
		return new Plan(identity, PlanState.fresh(status, "昆都仑区实施方案", NOW));
	}

}
