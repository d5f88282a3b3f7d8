package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAftercare;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.rectification.ItemVerifiers;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The item was visited again: it holds, or relapsed. */
@Component
class ReturnVisitContract extends ItemContract<ReturnVisitContract.Answers> {

	private final ItemAftercare aftercare;

	private final ItemVerifiers verifiers;

	ReturnVisitContract(ItemAftercare aftercare, ItemVerifiers verifiers, ItemAccess access) {
		super(access, ItemAccess::requireVerifier);
		this.aftercare = aftercare;
		this.verifiers = verifiers;
	}

	/** What is decided. */
	enum Choice {

		HOLDS, RELAPSE

	}

	/** Answers of the form return-visit. */
	record Answers(Choice decision, LocalDate seenOn, String text) {
	}

	@Override
	public String form() {
		return "return-visit";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void requireMayAct(TaskAtHand task, Actor actor) {
		verifiers.requireMayJudge(actor, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		aftercare.visit(actor, task.subjectId(), answers.decision() == Choice.HOLDS, answers.seenOn(), answers.text());
	}

}
