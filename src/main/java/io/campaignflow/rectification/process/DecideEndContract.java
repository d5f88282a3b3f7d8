package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemImplementing;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import org.springframework.stereotype.Component;

/** The leading group lets an item end that cannot be done, or does not. */
@Component
class DecideEndContract extends ItemContract<DecideEndContract.Answers> {

	private final ItemImplementing implementing;

	DecideEndContract(ItemImplementing implementing, ItemAccess access) {
		super(access, ItemAccess::requireLeading);
		this.implementing = implementing;
	}

	/** What is decided. */
	enum Choice {

		AGREE, REJECT

	}

	/** Answers of the form decide-end. */
	record Answers(Choice decision, String reason) {
	}

	@Override
	public String form() {
		return "decide-end";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		implementing.decideEnd(actor, task.subjectId(), answers.decision() == Choice.AGREE, answers.reason());
	}

}
