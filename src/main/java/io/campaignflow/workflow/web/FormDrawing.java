package io.campaignflow.workflow.web;

import io.campaignflow.web.Problem;
import io.campaignflow.workflow.FieldType;
import io.campaignflow.workflow.TaskField;
import io.campaignflow.workflow.TaskForm;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts a form, the answers typed so far and what is wrong with them together, so that a
 * template only writes it down.
 */
public final class FormDrawing {

	/** Stands for the number of a row that is added in the browser. */
	private static final String NEXT = "[next]";

	private final Problem problem;

	private FormDrawing(Problem problem) {
		this.problem = problem;
	}

	/**
	 * @param answers typed so far; empty for a form that is opened
	 * @param problem with them; null where there is none
	 */
	public static List<DrawnField> of(TaskForm form, Map<String, Object> answers, Problem problem) {
		return new FormDrawing(problem).draw(form.fields(), answers, "");
	}

	private List<DrawnField> draw(List<TaskField> fields, Map<?, ?> answers, String path) {
		return fields.stream().map((field) -> draw(field, answers, path)).toList();
	}

	private DrawnField draw(TaskField field, Map<?, ?> answers, String path) {
		String name = path + field.key();
		Object value = answers.get(field.key());
		List<DrawnField> inner = field.type() == FieldType.GROUP ? draw(field.fields(), answers, path) : List.of();
		boolean list = field.type() == FieldType.ROWS;
		return new DrawnField(name, field, value, faults(name), inner, list ? rows(field, value, name) : List.of(),
				list ? draw(field.fields(), Map.of(), name + NEXT + ".") : List.of());
	}

	private List<List<DrawnField>> rows(TaskField field, Object value, String name) {
		List<?> rows = value instanceof List<?> typed && !typed.isEmpty() ? typed : List.of(Map.of());
		return IntStream.range(0, rows.size())
			.mapToObj((i) -> draw(field.fields(), rows.get(i) instanceof Map<?, ?> row ? row : Map.of(),
					name + "[" + i + "]."))
			.toList();
	}

	private List<String> faults(String name) {
		return problem == null ? List.of()
				: problem.faults()
					.stream()
					.filter((fault) -> fault.field().equals(name))
					.map(Problem.Fault::message)
					.toList();
	}

}
