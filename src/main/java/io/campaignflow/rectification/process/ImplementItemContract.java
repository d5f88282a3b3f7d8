package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemImplementing;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import org.springframework.stereotype.Component;

/** The responsible person reports, or calls the item done or impossible. */
@Component
class ImplementItemContract implements UserTaskContract<ImplementItemContract.Answers> {

	private final ItemImplementing implementing;

	private final ItemAccess access;

	ImplementItemContract(ItemImplementing implementing, ItemAccess access) {
		this.implementing = implementing;
		this.access = access;
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
	public void requireMayReceive(TaskAtHand task, Actor receiver) {
		access.requireOfUnit(receiver, task.subjectId());
	}

	@Override
	public void received(TaskAtHand task, String instead, Actor receiver) {
		access.admit(receiver, task.subjectId());
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
