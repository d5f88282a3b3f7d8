package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemExtensions;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import org.springframework.stereotype.Component;

/** The office grants more time, or does not. */
@Component
class DecideExtensionContract extends ItemContract<DecideExtensionContract.Answers> {

	private final ItemExtensions extensions;

	DecideExtensionContract(ItemExtensions extensions, ItemAccess access) {
		super(access, ItemAccess::requireOffice);
		this.extensions = extensions;
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
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		extensions.decide(actor, task.subjectId(), answers.decision() == Choice.GRANT, answers.reason());
	}

}
