package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemImplementing;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** The head applies for acceptance, gives the item back or asks to end it. */
@Component
class ApplyAcceptanceContract implements UserTaskContract<ApplyAcceptanceContract.Answers> {

	private final ItemImplementing implementing;

	private final ItemAccess access;

	ApplyAcceptanceContract(ItemImplementing implementing, ItemAccess access) {
		this.implementing = implementing;
		this.access = access;
	}

	/** What is decided. */
	enum Choice {

		APPLY, GIVE_BACK, CANNOT

	}

	/** Answers of the form apply-acceptance. */
	record Answers(Choice decision, String reason) {
	}

	@Override
	public String form() {
		return "apply-acceptance";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void requireMayReceive(TaskAtHand task, Actor receiver) {
		access.requireHead(receiver, task.subjectId());
	}

	@Override
	public void received(TaskAtHand task, String instead, Actor receiver) {
		access.admit(receiver, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		switch (answers.decision()) {
			case APPLY -> implementing.apply(actor, task.subjectId(), answers.reason());
			case GIVE_BACK -> implementing.giveBack(actor, task.subjectId(), answers.reason());
			case CANNOT -> implementing.askToEnd(actor, task.subjectId(), answers.reason());
		}
	}

}
