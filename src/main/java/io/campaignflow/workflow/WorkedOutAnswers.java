package io.campaignflow.workflow;

import io.campaignflow.shared.BusinessRuleViolation;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a delegate worked out has to be answers of the task's form. */
@Component
class WorkedOutAnswers {

	private final WorkRepository items;

	private final FormLibrary forms;

	private final Contracts contracts;

	WorkedOutAnswers(WorkRepository items, FormLibrary forms, Contracts contracts) {
		this.items = items;
		this.forms = forms;
		this.contracts = contracts;
	}

	/**
	 * @throws BusinessRuleViolation with everything that the form does not take
	 */
	void requireOfForm(WorkItem item, Map<String, Object> answers) {
		AnswerCheck check = new AnswerCheck(
				() -> contracts.ofProcess(item.process()).context(items.businessKeyOf(item.id()), item.element()));
		check.check(forms.get(items.definitionOf(item.id()), item.kind()), answers);
		if (!check.violations().isEmpty()) {
			throw new BusinessRuleViolation("answers-invalid", check.violations());
		}
	}

}
