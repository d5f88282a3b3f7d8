package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAssigning;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import org.springframework.stereotype.Component;

/** The unit signs for an item, or objects to it. */
@Component
class SignItemContract extends ItemContract<SignItemContract.Answers> {

	private final ItemAssigning assigning;

	SignItemContract(ItemAssigning assigning, ItemAccess access) {
		super(access, ItemAccess::requireOfUnit);
		this.assigning = assigning;
	}

	/** What is decided. */
	enum Choice {

		SIGN, OBJECT

	}

	/** Answers of the form sign-item. */
	record Answers(Choice decision, String reason) {
	}

	@Override
	public String form() {
		return "sign-item";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		if (answers.decision() == Choice.SIGN) {
			assigning.signFor(actor, task.subjectId());
		}
		else {
			assigning.object(actor, task.subjectId(), answers.reason());
		}
	}

}
