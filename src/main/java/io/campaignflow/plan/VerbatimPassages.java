package io.campaignflow.plan;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.util.List;

/**
 * Passages of a text that plans below are to carry word for word (照抄条款): what they copy
 * of these is no fault of theirs. They are named by their words, so that edits around
 * them do no harm.
 */
final class VerbatimPassages {

	static final int MOST = 20;

	static final int LONGEST = 2000;

	private VerbatimPassages() {
	}

	static PlanContent marked(PlanContent content, String key, List<String> passages) {
		Section section = content.sections()
			.stream()
			.filter((each) -> each.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("section", key));
		List<String> wanted = PlanContent.rows(passages)
			.stream()
			.map(String::strip)
			.filter((passage) -> !passage.isEmpty())
			.distinct()
			.toList();
		requireFit(section, wanted);
		List<Section> sections = content.sections()
			.stream()
			.map((each) -> (each == section) ? section.carrying(wanted) : each)
			.toList();
		return new PlanContent(content.title(), sections, content.measures(), content.measuresFrom());
	}

	private static void requireFit(Section section, List<String> wanted) {
		if (wanted.size() > MOST) {
			throw faulty("verbatim-too-many", MOST);
		}
		wanted.stream().filter((passage) -> passage.length() > LONGEST).findFirst().ifPresent((passage) -> {
			throw faulty("verbatim-too-long", LONGEST);
		});
		wanted.stream().filter((passage) -> !section.text().contains(passage)).findFirst().ifPresent((passage) -> {
			throw faulty("verbatim-not-in-text", passage.substring(0, Math.min(30, passage.length())));
		});
	}

	private static BusinessRuleViolation faulty(String code, Object arg) {
		return new BusinessRuleViolation("verbatim-not-marked", List.of(Violation.of("passages", code, arg)));
	}

}
