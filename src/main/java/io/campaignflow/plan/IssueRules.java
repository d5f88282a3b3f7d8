package io.campaignflow.plan;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.util.ArrayList;
import java.util.List;

/** What a document must have before it is issued: it cannot be mended afterwards. */
final class IssueRules {

	private IssueRules() {
	}

	/**
	 * @throws BusinessRuleViolation with everything that is missing or does not fit
	 */
	static void requireIssuable(PlanKind kind, PlanContent content) {
		List<Violation> faults = new ArrayList<>(ContentLimits.brokenBy(content));
		if (kind == null) {
			faults.add(Violation.of("kind", "document-kind-missing"));
		}
		if (kind == PlanKind.UNIT) {
			faults.add(Violation.of("kind", "unit-plans-are-reviewed"));
		}
		if (Texts.isBlank(content.title())) {
			faults.add(Violation.of("title", "title-missing"));
		}
		if (content.length() == 0) {
			faults.add(Violation.of("sections", "plan-empty"));
		}
		untitled(content.sections(), faults);
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("plan-not-issuable", faults);
		}
	}

	private static void untitled(List<Section> sections, List<Violation> faults) {
		for (int i = 0; i < sections.size(); i++) {
			if (Texts.isBlank(sections.get(i).title())) {
				faults.add(Violation.of("sections[" + i + "].title", "section-untitled", i + 1));
			}
		}
	}

}
