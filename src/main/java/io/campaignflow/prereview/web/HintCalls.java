package io.campaignflow.prereview.web;

import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.PreReviews;
import io.campaignflow.prereview.Report;
import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What would be found in the stored draft, for the people who write it: asked for after a
 * save, never in its way.
 */
@RestController
class HintCalls {

	private final PreReviews reports;

	private final Plans plans;

	private final FindingLines lines;

	private final MessageSource messages;

	HintCalls(PreReviews reports, Plans plans, FindingLines lines, MessageSource messages) {
		this.reports = reports;
		this.plans = plans;
		this.lines = lines;
		this.messages = messages;
	}

	@GetMapping({ "/plans/{id}/draft/hints", "/api/v1/plans/{id}/draft/pre-review" })
	Hints hints(Actor actor, @PathVariable String id, Locale locale) {
		Report report = reports.live(actor, id);
		Map<String, String> titles = lines.titles(plans.draft(actor, id).content());
		return new Hints(report.shares().percent(),
				report.findings()
					.stream()
					.map((finding) -> Hint.of(finding, titles, lines,
							messages.getMessage("Rule." + finding.rule(), null, locale)))
					.toList());
	}

	/** {@code copied} is the percent of the text that stands in other plans. */
	record Hints(int copied, List<Hint> hints) {
	}

}
