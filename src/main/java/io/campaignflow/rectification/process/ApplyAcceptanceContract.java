package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemImplementing;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import org.springframework.stereotype.Component;

/** The head applies for acceptance, gives the item back or asks to end it. */
@Component
class ApplyAcceptanceContract extends ItemContract<ApplyAcceptanceContract.Answers> {

	private final ItemImplementing implementing;

	ApplyAcceptanceContract(ItemImplementing implementing, ItemAccess access) {
		super(access, ItemAccess::requireHead);
		this.implementing = implementing;
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
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		switch (answers.decision()) {
			case APPLY -> implementing.apply(actor, task.subjectId(), answers.reason());
			case GIVE_BACK -> implementing.giveBack(actor, task.subjectId(), answers.reason());
			case CANNOT -> implementing.askToEnd(actor, task.subjectId(), answers.reason());
		}
	}

}
