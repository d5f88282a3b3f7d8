package io.campaignflow.workflow.web;

import io.campaignflow.workflow.FieldOption;
import io.campaignflow.workflow.TaskField;
import io.campaignflow.workflow.TaskForm;
import io.campaignflow.workflow.TaskMove;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One answer a delegate worked out, in the words of the form. */
public record DraftLine(String key, String label, List<String> values, String text) {

	static List<DraftLine> of(TaskForm form, TaskMove draft) {
		return form.questions()
			.stream()
			.filter(field -> draft.answers().get(field.key()) != null)
			.map(field -> line(field, draft.answers().get(field.key())))
			.filter(line -> !line.values().isEmpty())
			.toList();
	}

	private static DraftLine line(TaskField field, Object answer) {
		Collection<?> all = answer instanceof Collection<?> several ? several : List.of(answer);
		List<String> values = all.stream().filter(each -> !(each instanceof Map)).map(String::valueOf).toList();
		Map<String, String> words = field.options()
			.stream()
			.collect(Collectors.toMap(FieldOption::value, FieldOption::label, (one, other) -> one));
		String text = values.stream().map(value -> words.getOrDefault(value, value)).collect(Collectors.joining("、"));
		return new DraftLine(field.key(), field.label(), values, text);
	}

}
