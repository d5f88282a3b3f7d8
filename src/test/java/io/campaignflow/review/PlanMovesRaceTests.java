package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.PostgresTest;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Moves against decisions in the same moment: one is made, the other learns of it. */
@PostgresTest
class PlanMovesRaceTests {

	private static final String REVIEWER = "supervisor.1502.1";

	@Autowired
	AutowireCapableBeanFactory beans;

	private ReviewScene scene;

	private PlanOnItsWay plan;

	private Seen seen;

	private WorkItem task;

	@BeforeEach
	void aPlanInReview() {
		scene = beans.createBean(ReviewScene.class);
		plan = scene.plan("150203").broughtIntoReview();
		seen = plan.seen();
		task = plan.open().get(0);
	}

	@RepeatedTest(5)
	void ofAWithdrawalAndAnApprovalExactlyOneIsMade() throws Exception {
		Actor drafter = scene.actor("drafter.150203");
		List<Optional<RuntimeException>> results = atOnce(this::approve,
				() -> scene.moves().withdraw(drafter, plan.id(), seen));
		if (results.get(0).isEmpty()) {
			learns(results.get(1), "already-approved", scene.actor(REVIEWER));
			plan.isBeforeOneOf(1, "office.1502");
		}
		else {
			assertThat(results.get(1)).isEmpty();
			learns(results.get(0), "already-withdrawn", drafter);
			plan.isBeforeItsDrafter(PlanStatus.DRAFTING);
			assertThat(plan.review().opinions()).isEmpty();
		}
	}

	@RepeatedTest(5)
	void ofAnAddedStepAndAnApprovalExactlyOneIsMade() throws Exception {
		Actor member = scene.actor("member.1502.1");
		NewStep step = new NewStep(seen, StepPlace.BEFORE, List.of("leading.15"), StepMode.SINGLE, null, 2, "先把关。");
		List<Optional<RuntimeException>> results = atOnce(this::approve,
				() -> scene.moves().addStep(member, plan.id(), step));
		if (results.get(0).isEmpty()) {
			learns(results.get(1), "already-approved", scene.actor(REVIEWER));
			plan.isBeforeOneOf(1, "office.1502");
		}
		else {
			assertThat(results.get(1)).isEmpty();
			learns(results.get(0), "already-step-added", member);
			plan.isBeforeOneOf(0, "leading.15");
			assertThat(plan.review().opinions()).isEmpty();
		}
	}

	@RepeatedTest(3)
	void aRevocationMeetsAnApprovalWithoutHarm() throws Exception {
		Actor office = scene.actor("office.15");
		List<Optional<RuntimeException>> results = atOnce(this::approve,
				() -> scene.moves().revoke(office, plan.id(), "单位撤并。"));
		assertThat(results.get(1)).as("it may be revoked wherever it stands").isEmpty();
		results.get(0).ifPresent(refused -> learns(Optional.of(refused), "already-revoked", office));
		plan.isRevoked();
	}

	private void approve() {
		scene.tasks().complete(scene.actor(REVIEWER), task.id(), PlanOnItsWay.APPROVE);
	}

	private static void learns(Optional<RuntimeException> refused, String code, Actor by) {
		assertThat(refused)
			.hasValueSatisfying(refusal -> assertThat(refusal).isInstanceOfSatisfying(Conflict.class, conflict -> {
				assertThat(conflict.code()).isEqualTo(code);
				assertThat(conflict.args()).containsExactly(by.name());
			}));
	}

	private static List<Optional<RuntimeException>> atOnce(Runnable one, Runnable other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<Optional<RuntimeException>> first = threads.submit(() -> result(start, one));
			Future<Optional<RuntimeException>> second = threads.submit(() -> result(start, other));
			return List.of(first.get(), second.get());
		}
		finally {
			threads.shutdown();
		}
	}

	/** What refused the call; nothing where it was made. */
	private static Optional<RuntimeException> result(CyclicBarrier start, Runnable call) throws Exception {
		start.await();
		try {
			call.run();
			return Optional.empty();
		}
		catch (RuntimeException refused) {
			return Optional.of(refused);
		}
	}

}
