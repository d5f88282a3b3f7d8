package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemImplementing;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import org.springframework.stereotype.Component;

/** The responsible person reports, or calls the item done or impossible. */
@Component
class ImplementItemContract extends ItemContract<ImplementItemContract.Answers> {

	private final ItemImplementing implementing;

	ImplementItemContract(ItemImplementing implementing, ItemAccess access) {
		super(access, ItemAccess::requireOfUnit);
		this.implementing = implementing;
	}

	/** What is decided. */
	enum Choice {

		REPORT, DONE, CANNOT

	}

	/** Answers of the form implement-item. */
	record Answers(Choice decision, String text, Integer percent) {
	}

	@Override
	public String form() {
		return "implement-item";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		switch (answers.decision()) {
			case REPORT -> implementing.report(actor, task.subjectId(), answers.text(), answers.percent());
			case DONE -> implementing.finish(actor, task.subjectId(), true, answers.text());
			case CANNOT -> implementing.finish(actor, task.subjectId(), false, answers.text());
		}
	}

}
