package io.campaignflow.prereview.web;

import io.campaignflow.plan.Ground;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Rule;
import java.util.Map;

/**
 * A finding as the drafting page shows it: {@code name} of the rule, {@code place} and
 * {@code text} in the reader's language.
 */
record Hint(String key, Rule rule, Ground ground, String name, String section, int measure, int start, int end,
		String passage, String place, String text) {

	static Hint of(Finding finding, Map<String, String> titles, FindingLines lines, String name) {
		return new Hint(finding.key(), finding.rule(), finding.rule().ground(), name, finding.section(),
				finding.measure(), finding.start(), finding.end(), finding.passage(), lines.place(finding, titles),
				lines.sentence(finding, titles));
	}

}
