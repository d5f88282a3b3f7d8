package io.campaignflow.review.process;

import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the form sign-off-plan means: the head signs, or gives the plan back with a
 * reason.
 */
@Component
class SignOffPlanContract implements UserTaskContract<SignOffPlanAnswers> {

	private final Reviews reviews;

	SignOffPlanContract(Reviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String form() {
		return PlanApprovalProcess.SIGN_OFF_FORM;
	}

	@Override
	public Class<SignOffPlanAnswers> answers() {
		return SignOffPlanAnswers.class;
	}

	@Override
	public void requireMayReceive(TaskAtHand task, Actor receiver) {
		reviews.requireMaySign(receiver, task.subjectId());
	}

	@Override
	public void accept(TaskAtHand task, SignOffPlanAnswers answers, Actor actor) {
		if (answers.decision() == SignOffPlanAnswers.Choice.SIGN) {
			reviews.signOff(actor, task.subjectId());
		}
		else {
			reviews.giveBack(actor, task.subjectId(), reason(answers));
		}
	}

	private static String reason(SignOffPlanAnswers answers) {
		if (answers.reason() == null || answers.reason().isBlank()) {
			throw new BusinessRuleViolation("opinion-incomplete",
					List.of(Violation.of("reason", "give-back-without-reason")));
		}
		return answers.reason();
	}

}
