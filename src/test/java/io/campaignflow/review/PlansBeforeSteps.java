package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.WorkItem;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Plans brought before a step of every mode; where they stand is looked up in the
 * aggregate, the worklist and the engine each time.
 */
abstract class PlansBeforeSteps {

	@Autowired
	private AutowireCapableBeanFactory beans;

	ReviewScene scene;

	@BeforeEach
	void aProvince() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
	}

	/** A plan before a step of this mode, with the people asked there. */
	PlanOnItsWay before(StepMode mode) {
		return switch (mode) {
			case ANY -> scene.plan("150203").broughtIntoReview();
			case SINGLE -> scene.plan("150203").broughtIntoReview().approvedBy("supervisor.1502.1", "office.1502");
			case ALL -> scene.plan(ReviewScene.CITY).broughtIntoReview().approvedBy("office.89", "office.89");
			case SHARE -> scene.plan(ReviewScene.SCHOOL).broughtIntoReview().approvedBy("office.890101");
		};
	}

	static String[] asked(StepMode mode) {
		return switch (mode) {
			case ANY -> new String[] { "supervisor.1502.1", "member.1502.1" };
			case SINGLE -> new String[] { "leader.1502.1" };
			case ALL -> leading(ReviewScene.PROVINCE);
			case SHARE -> leading(ReviewScene.COUNTY);
		};
	}

	static int position(StepMode mode) {
		return switch (mode) {
			case ANY -> 0;
			case SHARE -> 1;
			case SINGLE, ALL -> 2;
		};
	}

	static void isBefore(PlanOnItsWay plan, StepMode mode, int position, String... people) {
		if (mode == StepMode.ALL || mode == StepMode.SHARE) {
			plan.isBeforeEachOf(position, people);
		}
		else {
			plan.isBeforeOneOf(position, people);
		}
	}

	static String drafter(StepMode mode) {
		return switch (mode) {
			case ANY, SINGLE -> "drafter.150203";
			case ALL -> "drafter." + ReviewScene.CITY;
			case SHARE -> "drafter." + ReviewScene.SCHOOL;
		};
	}

	void comesTooLate(String code, String by, String account, WorkItem task) {
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(account), task.id(), PlanOnItsWay.APPROVE))
			.satisfies(conflict -> assertThat(conflict.code()).isEqualTo(code))
			.satisfies(conflict -> assertThat(conflict.args()).containsExactly(scene.actor(by).name()));
		assertThat(scene.tasks().get(scene.actor(account), task.id()).open()).isFalse();
	}

	static void refused(Class<? extends Refusal> type, String code, ThrowingCallable call) {
		assertThatExceptionOfType(type).isThrownBy(call)
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
	}

	private static String[] leading(String unit) {
		return Stream.of("a", "b", "c", "d", "e").map(letter -> letter + ".leading." + unit).toArray(String[]::new);
	}

}
