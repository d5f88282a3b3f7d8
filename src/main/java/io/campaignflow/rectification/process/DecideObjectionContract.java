package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAssigning;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** The office agrees to an objection, or rejects it. */
@Component
class DecideObjectionContract implements UserTaskContract<DecideObjectionContract.Answers> {

	private final ItemAssigning assigning;

	private final ItemAccess access;

	DecideObjectionContract(ItemAssigning assigning, ItemAccess access) {
		this.assigning = assigning;
		this.access = access;
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
	public void requireMayReceive(TaskAtHand task, Actor receiver) {
		access.requireOffice(receiver, task.subjectId());
	}

	@Override
	public void received(TaskAtHand task, String instead, Actor receiver) {
		access.admit(receiver, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		assigning.decideObjection(actor, task.subjectId(), answers.decision() == Choice.AGREE, answers.reason());
	}

}
