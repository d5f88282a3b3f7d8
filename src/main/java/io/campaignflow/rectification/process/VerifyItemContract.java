package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAccepting;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.rectification.ItemVerifiers;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.TaskAtHand;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The item was seen on the spot: accepted, or not yet. */
@Component
class VerifyItemContract extends ItemContract<VerifyItemContract.Answers> {

	private final ItemAccepting accepting;

	private final ItemVerifiers verifiers;

	VerifyItemContract(ItemAccepting accepting, ItemVerifiers verifiers, ItemAccess access) {
		super(access, ItemAccess::requireVerifier);
		this.accepting = accepting;
		this.verifiers = verifiers;
	}

	/** What is decided. */
	enum Choice {

		ACCEPT, NOT_YET

	}

	/** Answers of the form verify-item. */
	record Answers(Choice decision, LocalDate seenOn, String text) {
	}

	@Override
	public String form() {
		return "verify-item";
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
		accepting.verify(actor, task.subjectId(), answers.decision() == Choice.ACCEPT, answers.seenOn(),
				answers.text());
	}

}
