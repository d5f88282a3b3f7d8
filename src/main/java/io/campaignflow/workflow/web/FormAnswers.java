package io.campaignflow.workflow.web;

import io.campaignflow.workflow.FieldType;
import io.campaignflow.workflow.TaskField;
import io.campaignflow.workflow.TaskForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * Reads the answers of a drawn form out of what a browser sends: numbers as numbers where
 * they are some, lists as lists. What is not asked for by the other answers is left out;
 * nothing is judged here.
 */
public final class FormAnswers {

	private final MultiValueMap<String, String> sent;

	private FormAnswers(MultiValueMap<String, String> sent) {
		this.sent = sent;
	}

	public static Map<String, Object> read(TaskForm form, MultiValueMap<String, String> sent) {
		return new FormAnswers(sent).read(form.questions(), "");
	}

	private Map<String, Object> read(List<TaskField> questions, String path) {
		Map<String, Object> answers = new LinkedHashMap<>();
		questions.forEach((field) -> {
			Object answer = answer(field, path + field.key());
			if (answer != null) {
				answers.put(field.key(), answer);
			}
		});
		Map<String, Object> all = Map.copyOf(answers);
		questions.stream()
			.filter((field) -> field.hiddenWhen() != null && field.hiddenWhen().holds(all))
			.forEach((field) -> answers.remove(field.key()));
		return answers;
	}

	private Object answer(TaskField field, String name) {
		return switch (field.type()) {
			case CHECKBOX -> sent.containsKey(name);
			case CHECKLIST -> sent.getOrDefault(name, List.of());
			case ROWS -> rows(field, name);
			case NUMBER -> number(sent.getFirst(name));
			default -> text(sent.getFirst(name));
		};
	}

	private List<Map<String, Object>> rows(TaskField field, String name) {
		List<Map<String, Object>> rows = new ArrayList<>();
		List<TaskField> questions = field.fields().stream().filter((inner) -> inner.type() != FieldType.GROUP).toList();
		for (int i : numbersOf(name)) {
			Map<String, Object> row = read(questions, name + "[" + i + "].");
			if (!row.isEmpty()) {
				rows.add(row);
			}
		}
		return rows;
	}

	private Iterable<Integer> numbersOf(String name) {
		Pattern row = Pattern.compile(Pattern.quote(name) + "\\[(\\d{1,6})]\\..+");
		TreeSet<Integer> numbers = new TreeSet<>();
		sent.keySet().forEach((key) -> {
			Matcher matcher = row.matcher(key);
			if (matcher.matches()) {
				numbers.add(Integer.valueOf(matcher.group(1)));
			}
		});
		return numbers;
	}

	private static Object number(String typed) {
		String text = text(typed);
		return text != null && text.matches("-?\\d{1,18}(\\.\\d{1,9})?") ? new BigDecimal(text) : text;
	}

	private static String text(String typed) {
		return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
	}

}
