package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;

/**
 * What a user task's form means: one bean per form, in the {@code process} package of the
 * module that owns the process. The completion seam calls it whoever completes the task
 * (portal, Camunda Tasklist, REST); what it throws rolls everything back.
 *
 * @param <A> record of the form's answers; its components are named as the form's keys
 */
public interface UserTaskContract<A extends Record> {

	/** Id of the form, which is also the kind of the task: {@code review-plan}. */
	String form();

	Class<A> answers();

	/**
	 * Rules beyond holding the task: recusal, four eyes.
	 * @throws io.campaignflow.shared.NotAllowed where this person may not act
	 */
	default void requireMayAct(TaskAtHand task, Actor actor) {
	}

	/**
	 * Tells the aggregate. Runs in the engine's transaction, before the process goes on.
	 * @throws io.campaignflow.shared.Refusal where the aggregate refuses
	 */
	void accept(TaskAtHand task, A answers, Actor actor);

}
