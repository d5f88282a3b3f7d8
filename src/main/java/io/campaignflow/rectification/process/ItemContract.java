package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;

/**
 * What tasks of rectification have in common: whoever is given a task of an item has to
 * be one of those it may lie with, and can read the item from then on.
 *
 * @param <A> record of the form's answers
 */
abstract class ItemContract<A extends Record> implements UserTaskContract<A> {

	private final ItemAccess access;

	private final Receivers receivers;

	ItemContract(ItemAccess access, Receivers receivers) {
		this.access = access;
		this.receivers = receivers;
	}

	/** With whom tasks of a form may lie. */
	interface Receivers {

		/**
		 * @throws io.campaignflow.shared.NotAllowed to everybody else
		 */
		void require(ItemAccess access, Actor receiver, String itemId);

	}

	@Override
	public final void requireMayReceive(TaskAtHand task, Actor receiver) {
		receivers.require(access, receiver, task.subjectId());
	}

	@Override
	public final void received(TaskAtHand task, String instead, Actor receiver) {
		access.admit(receiver, task.subjectId());
	}

}
