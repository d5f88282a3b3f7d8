package io.campaignflow.workflow;

import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Holds answers against the form that asked for them: nothing it did not ask for, nothing
 * missing, every answer of its kind and within its limits. Collects all faults; the
 * answers come out trimmed and as plain values.
 */
final class AnswerCheck {

	/** Most rows of one list. */
	static final int MOST_ROWS = 200;

	private final List<Violation> violations = new ArrayList<>();

	private final Supplier<Map<String, Object>> context;

	/**
	 * @param context values the form shows; asked only where options come from there
	 */
	AnswerCheck(Supplier<Map<String, Object>> context) {
		this.context = context;
	}

	List<Violation> violations() {
		return List.copyOf(violations);
	}

	Map<String, Object> check(TaskForm form, Map<String, Object> answers) {
		return check(form.questions(), answers, "");
	}

	private Map<String, Object> check(List<TaskField> questions, Map<?, ?> answers, String path) {
		refuseUndeclared(questions, answers, path);
		Map<String, Object> checked = new LinkedHashMap<>();
		Map<String, Object> given = named(answers);
		for (TaskField field : questions) {
			Object answer = blankToNull(given.get(field.key()));
			checked.put(field.key(), asked(field, given) ? check(field, answer, path) : hidden(field, answer, path));
		}
		return checked;
	}

	private void refuseUndeclared(List<TaskField> questions, Map<?, ?> answers, String path) {
		Set<String> unknown = new TreeSet<>();
		answers.keySet().forEach(key -> unknown.add(String.valueOf(key)));
		questions.forEach(field -> unknown.remove(field.key()));
		unknown.forEach(key -> refuse(path + shortened(key), "answer-undeclared", shortened(key)));
	}

	private static boolean asked(TaskField field, Map<String, Object> given) {
		return field.hiddenWhen() == null || !field.hiddenWhen().holds(given);
	}

	private Object hidden(TaskField field, Object answer, String path) {
		boolean empty = answer == null || answer instanceof List<?> list && list.isEmpty();
		if (!empty) {
			refuse(path + field.key(), "answer-not-asked", field.label());
		}
		return empty(field);
	}

	private Object check(TaskField field, Object answer, String path) {
		String place = path + field.key();
		if (answer == null || Boolean.FALSE.equals(answer) && field.required() && field.type() == FieldType.CHECKBOX) {
			if (field.required()) {
				refuse(place, "answer-required", field.label());
			}
			return answer == null ? empty(field) : answer;
		}
		return switch (field.type()) {
			case ROWS -> rows(field, answer, place);
			case CHECKLIST -> choices(field, answer, place);
			default -> single(field, answer, place);
		};
	}

	private Object single(TaskField field, Object answer, String place) {
		SingleAnswer checked = SingleAnswer.of(field, answer, options(field));
		checked.faults().forEach(fault -> violations.add(fault.at(place)));
		return checked.value();
	}

	private List<Object> choices(TaskField field, Object answer, String place) {
		List<Object> chosen = answer instanceof List<?> list ? new ArrayList<>(list) : List.of(answer);
		if (chosen.isEmpty() && field.required()) {
			refuse(place, "answer-required", field.label());
		}
		if (new HashSet<>(chosen).size() != chosen.size()) {
			refuse(place, "answer-twice", field.label());
		}
		return chosen.stream().map(choice -> single(field, choice, place)).toList();
	}

	private List<Object> rows(TaskField field, Object answer, String place) {
		if (!(answer instanceof List<?> list)) {
			refuse(place, "answer-type", field.label());
			return List.of();
		}
		if (list.size() > MOST_ROWS) {
			refuse(place, "answer-too-many", field.label(), MOST_ROWS);
			return List.of();
		}
		List<Object> rows = new ArrayList<>();
		for (int i = 0; i < list.size(); i++) {
			row(field, list.get(i), place + "[" + i + "]", rows);
		}
		if (rows.isEmpty() && field.required()) {
			refuse(place, "answer-required", field.label());
		}
		return rows;
	}

	private void row(TaskField field, Object row, String place, List<Object> rows) {
		if (!(row instanceof Map<?, ?> answers)) {
			refuse(place, "answer-type", field.label());
		}
		else if (answers.values().stream().anyMatch(answer -> blankToNull(answer) != null)) {
			rows.add(check(TaskForm.questions(field.fields()), answers, place + "."));
		}
	}

	private Set<String> options(TaskField field) {
		if (field.optionsFrom() == null) {
			return field.options().stream().map(FieldOption::value).collect(Collectors.toSet());
		}
		return FormContext.options(context.get(), field.optionsFrom())
			.stream()
			.map(FieldOption::value)
			.collect(Collectors.toSet());
	}

	private static Object empty(TaskField field) {
		return field.type() == FieldType.ROWS || field.type() == FieldType.CHECKLIST ? List.of() : null;
	}

	private static Object blankToNull(Object answer) {
		return answer instanceof String text && text.isBlank() ? null : answer;
	}

	private static Map<String, Object> named(Map<?, ?> answers) {
		Map<String, Object> named = new LinkedHashMap<>();
		answers.forEach((key, answer) -> named.put(String.valueOf(key), answer));
		return named;
	}

	private static String shortened(String key) {
		return key.length() <= 64 ? key : key.substring(0, 64) + "…";
	}

	private void refuse(String place, String code, Object... args) {
		violations.add(Violation.of(place, code, args));
	}

}
