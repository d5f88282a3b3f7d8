package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAccepting;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import org.springframework.stereotype.Component;

/** The office cancels the number of an accepted item, or sends it back. */
@Component
class CloseItemContract extends ItemContract<CloseItemContract.Answers> {

	private final ItemAccepting accepting;

	CloseItemContract(ItemAccepting accepting, ItemAccess access) {
		super(access, ItemAccess::requireOffice);
		this.accepting = accepting;
	}

	/** What is decided. */
	enum Choice {

		CLOSE, SEND_BACK

	}

	/** Answers of the form close-item. */
	record Answers(Choice decision, String reason) {
	}

	@Override
	public String form() {
		return "close-item";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		if (answers.decision() == Choice.CLOSE) {
			accepting.close(actor, task.subjectId(), answers.reason());
		}
		else {
			accepting.sendBack(actor, task.subjectId(), answers.reason());
		}
	}

}
