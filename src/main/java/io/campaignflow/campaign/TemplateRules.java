package io.campaignflow.campaign;

import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Template: one to {@value #MOST} sections, unique keys, and only requirement codes the
 * campaign has. {@code measures} is kept for the table of measures.
 */
final class TemplateRules {

	static final int MOST = 30;

	private static final String RESERVED = "measures";

	private final Set<String> codes;

	private final Set<String> seen = new HashSet<>(Set.of(RESERVED));

	private final List<Violation> violations = new ArrayList<>();

	private TemplateRules(Set<String> codes) {
		this.codes = codes;
	}

	static List<Violation> check(List<TemplateSection> template, List<Requirement> requirements) {
		Set<String> codes = requirements.stream()
			.map(Requirement::code)
			.filter(Texts::isCode)
			.collect(Collectors.toSet());
		return new TemplateRules(codes).check(template);
	}

	private List<Violation> check(List<TemplateSection> template) {
		if (template.isEmpty()) {
			violations.add(Violation.of("template", "campaign-template-missing"));
		}
		if (template.size() > MOST) {
			violations.add(Violation.of("template", "campaign-too-many-rows", MOST));
		}
		for (int i = 0; i < template.size(); i++) {
			one("template[" + i + "].", template.get(i));
		}
		return violations;
	}

	private void one(String at, TemplateSection section) {
		if (!Texts.isCode(section.key())) {
			violations.add(Violation.of(at + "key", "campaign-code-shape"));
		}
		else if (!seen.add(section.key())) {
			violations.add(Violation.of(at + "key", "campaign-code-twice", section.key()));
		}
		violations.addAll(Texts.required(at + "title", section.title(), RequirementRules.LONGEST_TITLE));
		violations.addAll(Texts.bounded(at + "hint", section.hint(), RequirementRules.LONGEST_TEXT));
		section.requirements()
			.stream()
			.filter(code -> !codes.contains(code))
			.forEach(code -> violations.add(Violation.of(at + "requirements", "campaign-requirement-unknown", code)));
	}

}
