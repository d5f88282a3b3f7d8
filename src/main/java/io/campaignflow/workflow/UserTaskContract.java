package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import java.util.Set;

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
	 * Whether this person may be given the task by whoever has it: transfer, delegation,
	 * proxy. Asked before the task changes hands; whoever may not act cannot be given it
	 * either.
	 * @throws io.campaignflow.shared.NotAllowed where they may not
	 */
	default void requireMayReceive(TaskAtHand task, Actor receiver) {
		requireMayAct(task, receiver);
	}

	/**
	 * The person was given the task, and has to be able to read what it is about.
	 * @param instead account of the person whose place the receiver takes for good; null
	 * where the task comes back (delegation, proxy) or nobody had taken it
	 */
	default void received(TaskAtHand task, String instead, Actor receiver) {
	}

	/** Whether whoever completes it begins what others then wait for (我发起的). */
	default boolean begins() {
		return false;
	}

	/**
	 * The answers that may be given for many tasks at once, by the form's keys; none
	 * where each task wants its own look.
	 */
	default Set<String> inBatches() {
		return Set.of();
	}

	/**
	 * Tells the aggregate. Runs in the engine's transaction, before the process goes on.
	 * @throws io.campaignflow.shared.Refusal where the aggregate refuses
	 */
	void accept(TaskAtHand task, A answers, Actor actor);

}
