package io.campaignflow.review.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.FieldType;
import io.campaignflow.workflow.TaskField;
import io.campaignflow.workflow.TaskForm;
import io.campaignflow.workflow.TaskForms;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The decision bar's fields, as the task's form declares them: short choices in the first
 * line, what is written in the second.
 */
@Component
class DecisionFields {

	private static final String COMMENTS = "comments";

	private static final String SCORE = "score";

	private static final String NOTE = "Text_Note";

	private final TaskForms forms;

	private final Plans plans;

	private final Campaigns campaigns;

	DecisionFields(TaskForms forms, Plans plans, Campaigns campaigns) {
		this.forms = forms;
		this.plans = plans;
		this.campaigns = campaigns;
	}

	Bar of(Actor actor, WorkItem task) {
		TaskForm form = forms.of(actor, task.id());
		boolean scored = campaigns.get(plans.get(task.subject().id()).campaignId()).scored();
		List<TaskField> asked = form.questions()
			.stream()
			.filter((field) -> scored || !SCORE.equals(field.key()))
			.toList();
		boolean comments = asked.stream().anyMatch((field) -> COMMENTS.equals(field.key()));
		return new Bar(pick(asked, false), pick(asked, true), comments, note(form));
	}

	private static List<TaskField> pick(List<TaskField> fields, boolean written) {
		return fields.stream()
			.filter((field) -> field.type() != FieldType.ROWS)
			.filter((field) -> written == (field.type() == FieldType.TEXT_AREA))
			.toList();
	}

	private static String note(TaskForm form) {
		return form.fields()
			.stream()
			.filter((field) -> NOTE.equals(field.key()) && field.text() != null && !field.text().isBlank())
			.map(TaskField::text)
			.findFirst()
			.orElse(null);
	}

	/**
	 * {@code comments} where the form takes comments on the text; {@code note} is what
	 * the drafter wrote for whoever signs, null where nothing.
	 */
	record Bar(List<TaskField> choices, List<TaskField> written, boolean comments, String note) {
	}

}
