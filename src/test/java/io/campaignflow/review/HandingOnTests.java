package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * Review tasks given away for good or to be worked out by others, in every mode of a
 * step.
 */
class HandingOnTests extends PeopleOfTasksScene {

	@Test
	void aTaskForAnyOfAGroupIsTransferredToSomebodyOutsideOfIt() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		WorkItem task = plan.taskOf("supervisor.1502.1");
		handing.transfer(scene.actor("supervisor.1502.1"), task.id(), "office.1505", "请代为审查");
		Actor receiver = scene.actor("office.1505");
		assertThat(scene.plans().visible(receiver, plan.id()).id()).as("the receiver reads the plan")
			.isEqualTo(plan.id());
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(
				() -> scene.tasks().complete(scene.actor("supervisor.1502.1"), task.id(), PlanOnItsWay.APPROVE));
		plan.approvedBy("office.1505").isBeforeOneOf(1, "office.1502");
		assertThat(plan.review().opinions()).extracting(ReviewView.OpinionView::account).containsExactly("office.1505");
	}

	@Test
	void nobodyIsGivenTheReviewOfTheirOwnWork() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		Actor supervisor = scene.actor("supervisor.1502.1");
		WorkItem task = plan.taskOf("supervisor.1502.1");
		for (String recused : List.of("drafter.150203", "head.150203", "office.150203")) {
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> handing.transfer(supervisor, task.id(), recused, "请办"));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> handing.delegate(supervisor, task.id(), recused, "请办"));
			assertThat(handing.obstacle(supervisor, task.id(), recused)).isPresent();
		}
		assertThat(scene.tasks().get(supervisor, task.id()).assignee()).as("nothing was claimed on the way").isNull();
		assertThat(handing.obstacle(supervisor, task.id(), "office.1505")).isEmpty();
	}

	@Test
	void ofAllAVoiceGoesOnAndNobodyGetsTwo() {
		PlanOnItsWay plan = beforeAll();
		String[] five = leading(ReviewScene.PROVINCE);
		WorkItem task = plan.taskOf(five[0]);
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> handing.transfer(scene.actor(five[0]), task.id(), five[1], "请办"));
		handing.transfer(scene.actor(five[0]), task.id(), DEPUTY, "分管同志办理");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> handing.transfer(scene.actor(five[1]), plan.taskOf(five[1]).id(), DEPUTY, "请办"));
		plan.approvedBy(DEPUTY, five[1], five[2], five[3]).isBeforeEachOf(2, five[4]).approvedBy(five[4]).isApproved();
	}

	@Test
	void ofAShareADelegateWorksOutAndTheOwnerSpeaks() {
		PlanOnItsWay plan = beforeAShare();
		String[] five = leading(ReviewScene.COUNTY);
		WorkItem task = plan.taskOf(five[0]);
		handing.delegate(scene.actor(five[0]), task.id(), DEPUTY, "请核对指标");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(DEPUTY), task.id(), PlanOnItsWay.APPROVE));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(five[0]), task.id(), PlanOnItsWay.APPROVE));
		handing.resolve(scene.actor(DEPUTY), task.id(), "指标可核", PlanOnItsWay.APPROVE);
		plan.approvedBy(five[0], five[1], five[2]).isApproved();
		assertThat(plan.review().opinions()).extracting(ReviewView.OpinionView::account).doesNotContain(DEPUTY);
	}

	@RepeatedTest(3)
	void ofATransferAndACompletionAtOnceExactlyOneHappens() throws Exception {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		Actor supervisor = scene.actor("supervisor.1502.1");
		WorkItem task = plan.taskOf("supervisor.1502.1");
		scene.tasks().claim(supervisor, task.id());
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		Future<RuntimeException> transfer = threads
			.submit(() -> attempt(start, () -> handing.transfer(supervisor, task.id(), "office.1505", "请办")));
		Future<RuntimeException> completion = threads
			.submit(() -> attempt(start, () -> scene.tasks().complete(supervisor, task.id(), PlanOnItsWay.APPROVE)));
		boolean transferred = transfer.get() == null;
		boolean completed = completion.get() == null;
		threads.shutdown();
		assertThat(transferred).isNotEqualTo(completed);
		RuntimeException refused = transferred ? completion.get() : transfer.get();
		assertThat(refused).isInstanceOf(Refusal.class);
		if (transferred) {
			assertThat(plan.review().opinions()).isEmpty();
			assertThat(plan.open()).singleElement().extracting(WorkItem::assignee).isEqualTo("office.1505");
		}
		else {
			plan.isBeforeOneOf(1, "office.1502");
		}
	}

	private static RuntimeException attempt(CyclicBarrier start, Runnable call) throws Exception {
		start.await();
		try {
			call.run();
			return null;
		}
		catch (RuntimeException refused) {
			return refused;
		}
	}

}
