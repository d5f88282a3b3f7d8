package io.campaignflow.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a set of answers means, worked out from nothing but the checklist and the answers:
 * which items are asked, what is missing, and the score. Hidden items are neither missing
 * nor scored, whatever was answered before they were hidden.
 */
public record Evaluation(List<String> visible, List<Missing> missing, Score score) {

	public Evaluation {
		visible = List.copyOf(visible);
		missing = List.copyOf(missing);
	}

	/** What an item lacks. */
	public enum Lack {

		ANSWER, PHOTO

	}

	/** An item that is asked and lacks something. */
	public record Missing(String item, String text, Lack lack) {
	}

	public boolean complete() {
		return missing.isEmpty();
	}

	/**
	 * @param answers by item key; answers that do not fit their item count as not given
	 * @param photographed keys of items that have a photo
	 */
	public static Evaluation of(List<ChecklistSection> sections, Map<String, Answer> answers,
			Set<String> photographed) {
		Map<String, String> said = new HashMap<>();
		List<String> visible = new ArrayList<>();
		List<Missing> missing = new ArrayList<>();
		List<Score.Line> lines = new ArrayList<>();
		Set<String> shown = new HashSet<>();
		for (ChecklistItem item : sections.stream().flatMap(section -> section.items().stream()).toList()) {
			if (asked(item, shown, said)) {
				shown.add(item.key());
				visible.add(item.key());
				String value = fitting(item, answers.get(item.key()));
				said.put(item.key(), value);
				lacks(item, value, photographed).stream()
					.map(lack -> new Missing(item.key(), item.text(), lack))
					.forEach(missing::add);
				ItemScore.of(item, value).ifPresent(lines::add);
			}
		}
		return new Evaluation(visible, missing, total(lines));
	}

	private static boolean asked(ChecklistItem item, Set<String> shown, Map<String, String> said) {
		ItemCondition condition = item.condition();
		return condition == null
				|| (shown.contains(condition.item()) && condition.answers().contains(said.get(condition.item())));
	}

	/** Empty where there is none. */
	private static String fitting(ChecklistItem item, Answer answer) {
		return (answer == null || AnswerRules.fault(item, answer).isPresent()) ? "" : answer.value();
	}

	private static List<Lack> lacks(ChecklistItem item, String value, Set<String> photographed) {
		List<Lack> lacks = new ArrayList<>();
		if (item.mandatory() && value.isEmpty()) {
			lacks.add(Lack.ANSWER);
		}
		boolean concerned = !value.equals(Answer.NOT_APPLICABLE) && (item.mandatory() || !value.isEmpty());
		if (item.photoRequired() && concerned && !photographed.contains(item.key())) {
			lacks.add(Lack.PHOTO);
		}
		return lacks;
	}

	private static Score total(List<Score.Line> lines) {
		int possible = lines.stream().mapToInt(Score.Line::points).sum();
		return new Score(possible - lines.stream().mapToInt(Score.Line::deducted).sum(), possible, lines);
	}

}
