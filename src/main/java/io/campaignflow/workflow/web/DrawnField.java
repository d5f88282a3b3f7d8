package io.campaignflow.workflow.web;

import io.campaignflow.workflow.TaskField;
import java.util.List;
import java.util.Objects;

/**
 * A component of a form as it is drawn: {@code name} of its input (a path such as
 * {@code comments[0].text}), what stands in it now, what is wrong with it, the fields of
 * a group, the rows of a list, and an empty row to add.
 */
public record DrawnField(String name, TaskField field, Object value, List<String> faults, List<DrawnField> fields,
		List<List<DrawnField>> rows, List<DrawnField> emptyRow) {

	public DrawnField {
		faults = List.copyOf(faults);
		fields = List.copyOf(fields);
		rows = List.copyOf(rows);
		emptyRow = List.copyOf(emptyRow);
	}

	public String type() {
		return field.type().name();
	}

	/** Usable as an id in the page. */
	public String id() {
		return "field-" + name.replaceAll("[^A-Za-z0-9]+", "-");
	}

	public boolean chosen(String option) {
		return value instanceof List<?> several ? several.contains(option) : Objects.equals(value, option);
	}

	public boolean on() {
		return Boolean.TRUE.equals(value);
	}

	/** What describes the field to those who hear the page: its hint and its faults. */
	public String describedBy() {
		String hint = field.hint() == null ? "" : id() + "-hint";
		return faults.isEmpty() ? (hint.isEmpty() ? null : hint) : (hint + " " + id() + "-fault").trim();
	}

}
