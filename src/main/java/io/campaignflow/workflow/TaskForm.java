package io.campaignflow.workflow;

import java.util.List;
import java.util.Map;

/**
 * A form as the {@code .form} file describes it, ready to be drawn or to be checked
 * against.
 */
public record TaskForm(String id, List<TaskField> fields, Map<String, Object> given) {

	public TaskForm {
		fields = List.copyOf(fields);
		given = Map.copyOf(given);
	}

	/** With nothing filled in. */
	public TaskForm(String id, List<TaskField> fields) {
		this(id, fields, Map.of());
	}

	/** The fields that ask, those of groups included, those of rows not. */
	public List<TaskField> questions() {
		return questions(fields);
	}

	static List<TaskField> questions(List<TaskField> fields) {
		return fields.stream()
			.flatMap(field -> field.type() == FieldType.GROUP ? questions(field.fields()).stream()
					: List.of(field).stream())
			.filter(field -> field.type().asks())
			.toList();
	}

}
