package io.campaignflow.prereview.web;

import io.campaignflow.plan.Ground;
import io.campaignflow.prereview.PreReviews;
import io.campaignflow.prereview.Report;
import io.campaignflow.prereview.ThresholdSettings;
import io.campaignflow.prereview.Verdicts;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.Revision;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What templates need to show a report: here and beside the text under review. */
@Component
public class ReportModel {

	private final PreReviews reports;

	private final Verdicts verdicts;

	private final FindingLines lines;

	private final ThresholdSettings settings;

	ReportModel(PreReviews reports, Verdicts verdicts, FindingLines lines, ThresholdSettings settings) {
		this.reports = reports;
		this.verdicts = verdicts;
		this.lines = lines;
		this.settings = settings;
	}

	public void addTo(Model model, Actor actor, String planId, Revision revision) {
		Optional<Report> report = reports.of(actor, planId, revision.n());
		model.addAttribute("report", report.orElse(null));
		model.addAttribute("muchCopied", report.filter(settings::saysMuchIsCopied).isPresent());
		model.addAttribute("grounds", Ground.values());
		model.addAttribute("findingTitles", lines.titles(revision.content()));
		model.addAttribute("mayJudge", verdicts.mayJudge(actor, planId));
		model.addAttribute("verdicts", verdicts.own(actor, planId, revision.n()));
	}

}
