package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAssigning;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import org.springframework.stereotype.Component;

/** The office agrees to an objection, or rejects it. */
@Component
class DecideObjectionContract extends ItemContract<DecideObjectionContract.Answers> {

	private final ItemAssigning assigning;

	DecideObjectionContract(ItemAssigning assigning, ItemAccess access) {
		super(access, ItemAccess::requireOffice);
		this.assigning = assigning;
	}

	/** What is decided. */
	enum Choice {

		AGREE, REJECT

	}

	/** Answers of the form decide-objection. */
	record Answers(Choice decision, String reason) {
	}

	@Override
	public String form() {
		return "decide-objection";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		assigning.decideObjection(actor, task.subjectId(), answers.decision() == Choice.AGREE, answers.reason());
	}

}
