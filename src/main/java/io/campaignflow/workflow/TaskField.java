package io.campaignflow.workflow;

import java.util.List;
import java.util.Map;

/**
 * A component of a form. {@code key} names the answer, or the component where it is only
 * shown; {@code optionsFrom} is the key of the context that holds the options where the
 * form does not list them; {@code hiddenWhen} may be null; {@code fields} are the fields
 * of a group or of a row; {@code rows} and {@code columns} are those of a table.
 */
public record TaskField(String key, FieldType type, String label, String hint, FieldLimits limits,
		List<FieldOption> options, String optionsFrom, FieldCondition hiddenWhen, List<TaskField> fields, String text,
		List<FieldOption> columns, List<Map<String, Object>> rows) {

	public TaskField {
		options = List.copyOf(options);
		fields = List.copyOf(fields);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	public boolean required() {
		return limits.required();
	}

}
