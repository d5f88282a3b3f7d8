package io.campaignflow.campaign;

import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requirements: at most {@value #MOST}, each with a unique code, a kind and a title. */
final class RequirementRules {

	static final int MOST = 60;

	static final int LONGEST_TITLE = 100;

	static final int LONGEST_TEXT = 2000;

	private RequirementRules() {
	}

	static List<Violation> check(List<Requirement> requirements) {
		List<Violation> violations = new ArrayList<>();
		if (requirements.size() > MOST) {
			violations.add(Violation.of("requirements", "campaign-too-many-rows", MOST));
		}
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < requirements.size(); i++) {
			violations.addAll(one("requirements[" + i + "].", requirements.get(i), seen));
		}
		return violations;
	}

	private static List<Violation> one(String at, Requirement requirement, Set<String> seen) {
		List<Violation> violations = new ArrayList<>();
		if (!Texts.isCode(requirement.code())) {
			violations.add(Violation.of(at + "code", "campaign-code-shape"));
		}
		else if (!seen.add(requirement.code())) {
			violations.add(Violation.of(at + "code", "campaign-code-twice", requirement.code()));
		}
		if (requirement.kind() == null) {
			violations.add(Violation.of(at + "kind", "campaign-requirement-kind-missing"));
		}
		violations.addAll(Texts.required(at + "title", requirement.title(), LONGEST_TITLE));
		violations.addAll(Texts.bounded(at + "text", requirement.text(), LONGEST_TEXT));
		return violations;
	}

}
