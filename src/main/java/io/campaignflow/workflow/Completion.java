package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The one way to complete a user task, whoever asks (portal, Tasklist, REST): are these
 * the answers its form asked for, and does the module that owns the process accept them?
 * Called by the engine's listener inside the engine's transaction.
 */
@Component
public class Completion {

	private final Contracts contracts;

	private final FormLibrary forms;

	Completion(Contracts contracts, FormLibrary forms) {
		this.contracts = contracts;
		this.forms = forms;
	}

	/**
	 * @param definition the engine's id of the process definition the task belongs to
	 * @throws io.campaignflow.shared.Refusal where a rule refuses
	 */
	public void accept(TaskAtHand task, String definition, Map<String, Object> answers, Actor actor) {
		accept(contracts.ofForm(task.form()), task, definition, answers, actor);
	}

	private <A extends Record> void accept(UserTaskContract<A> contract, TaskAtHand task, String definition,
			Map<String, Object> answers, Actor actor) {
		contract.requireMayAct(task, actor);
		Map<String, Object> checked = checked(task, forms.get(definition, task.form()), answers);
		contract.accept(task, AnswerBinder.bind(checked, contract.answers()), actor);
	}

	private Map<String, Object> checked(TaskAtHand task, TaskForm form, Map<String, Object> answers) {
		AnswerCheck check = new AnswerCheck(
				() -> contracts.ofProcess(task.process()).context(task.subjectId(), task.element()));
		Map<String, Object> checked = check.check(form, answers);
		if (!check.violations().isEmpty()) {
			throw new BusinessRuleViolation("answers-invalid", check.violations());
		}
		return checked;
	}

}
