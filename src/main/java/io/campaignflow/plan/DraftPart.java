package io.campaignflow.plan;

import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.text.ReadingText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The parts of a draft that are written, kept and locked one by one. A section's part is
 * its key; the others begin with a character no key has, but for the measures.
 */
final class DraftPart {

	static final String TITLE = "#title";

	/** Own sections: which there are, how they are called, where they stand. */
	static final String OUTLINE = "#outline";

	static final String MEASURES = ReadingText.MEASURES;

	private static final String ANSWER = "#answer-";

	private DraftPart() {
	}

	static String answer(String remark) {
		return ANSWER + remark;
	}

	static boolean isAnswer(String part) {
		return part.startsWith(ANSWER);
	}

	static String remarkOf(String part) {
		return part.substring(ANSWER.length());
	}

	/** Whether people hold it while they write; the rest is one line each. */
	static boolean lockable(String part) {
		return !part.startsWith("#");
	}

	/** The parts in which two texts differ, those only one of them has among them. */
	static Set<String> changed(PlanContent before, PlanContent after) {
		Set<String> changed = new LinkedHashSet<>();
		if (!Objects.equals(before.title(), after.title())) {
			changed.add(TITLE);
		}
		if (!outline(before).equals(outline(after))) {
			changed.add(OUTLINE);
		}
		if (!before.measures().equals(after.measures())) {
			changed.add(MEASURES);
		}
		Map<String, Section> old = before.byKey();
		Map<String, Section> now = after.byKey();
		now.values()
			.stream()
			.filter(section -> differs(old.get(section.key()), section))
			.forEach(section -> changed.add(section.key()));
		old.keySet().stream().filter(key -> !now.containsKey(key)).forEach(changed::add);
		return changed;
	}

	private static boolean differs(Section old, Section now) {
		return old == null || !old.text().equals(now.text())
				|| !Set.copyOf(old.requirements()).equals(Set.copyOf(now.requirements()));
	}

	private static List<String> outline(PlanContent content) {
		return content.sections().stream().map(section -> section.key() + " " + section.title()).toList();
	}

}
