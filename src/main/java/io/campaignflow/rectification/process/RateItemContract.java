package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAftercare;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** Somebody who raised the item says whether they are satisfied. */
@Component
class RateItemContract implements UserTaskContract<RateItemContract.Answers> {

	private final ItemAftercare aftercare;

	private final ItemAccess access;

	RateItemContract(ItemAftercare aftercare, ItemAccess access) {
		this.aftercare = aftercare;
		this.access = access;
	}

	/** Answers of the form rate-item. */
	record Answers(Face face, String remark) {
	}

	@Override
	public String form() {
		return "rate-item";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void requireMayReceive(TaskAtHand task, Actor receiver) {
		throw new NotAllowed("item-rated-by-raiser-only");
	}

	@Override
	public void received(TaskAtHand task, String instead, Actor receiver) {
		access.admit(receiver, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		aftercare.rate(actor, task.subjectId(), answers.face(), answers.remark());
	}

}
