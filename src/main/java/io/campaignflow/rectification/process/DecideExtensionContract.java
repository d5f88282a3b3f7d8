package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemExtensions;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** The office grants more time, or does not. */
@Component
class DecideExtensionContract implements UserTaskContract<DecideExtensionContract.Answers> {

	private final ItemExtensions extensions;

	private final ItemAccess access;

	DecideExtensionContract(ItemExtensions extensions, ItemAccess access) {
		this.extensions = extensions;
		this.access = access;
	}

	/** What is decided. */
	enum Choice {

		GRANT, REFUSE

	}

	/** Answers of the form decide-extension. */
	record Answers(Choice decision, String reason) {
	}

	@Override
	public String form() {
		return "decide-extension";
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
		extensions.decide(actor, task.subjectId(), answers.decision() == Choice.GRANT, answers.reason());
	}

}
