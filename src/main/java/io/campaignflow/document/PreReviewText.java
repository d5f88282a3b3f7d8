package io.campaignflow.document;

import io.campaignflow.plan.Ground;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.PreReviews;
import io.campaignflow.prereview.Report;
import io.campaignflow.prereview.web.FindingLines;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the machine found in a submission, in lines, ground by ground. */
@Component
class PreReviewText {

	/** Of each ground; the page of the plan has them all. */
	private static final int MOST = 20;

	private final PreReviews reports;

	private final FindingLines lines;

	private final Words words;

	PreReviewText(PreReviews reports, FindingLines lines, Words words) {
		this.reports = reports;
		this.lines = lines;
		this.words = words;
	}

	/** Empty where there is no report yet, or where it is not for this person. */
	String of(Actor actor, Revision revision) {
		if (!reports.mayRead(actor, revision.planId())) {
			return "";
		}
		return reports.of(actor, revision.planId(), revision.n())
			.filter((report) -> report.state() == Report.State.READY)
			.map((report) -> text(report, lines.titles(revision.content(), Locale.SIMPLIFIED_CHINESE)))
			.orElse("");
	}

	private String text(Report report, Map<String, String> titles) {
		List<String> text = new ArrayList<>();
		Arrays.stream(Ground.values()).forEach((ground) -> {
			List<Finding> found = report.on(ground);
			text.add(words.of("document.sheet.found", words.of(ground), found.size()));
			found.stream().limit(MOST).forEach((finding) -> text.add(line(finding, titles)));
		});
		text.add(words.of("document.sheet.hints-only"));
		return String.join("\n", text);
	}

	private String line(Finding finding, Map<String, String> titles) {
		String place = lines.place(finding, titles, Locale.SIMPLIFIED_CHINESE);
		String sentence = lines.sentence(finding, titles, Locale.SIMPLIFIED_CHINESE);
		return place.isEmpty() ? sentence : words.of("document.sheet.found-at", place, sentence);
	}

}
