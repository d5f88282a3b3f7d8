package io.campaignflow.prereview.web;

import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.PreReviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.Revision;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole report on one submission of a plan, with its evidence. */
@Controller
class ReportPage {

	private final Plans plans;

	private final PreReviews reports;

	private final ReportModel report;

	private final MatrixExport export;

	ReportPage(Plans plans, PreReviews reports, ReportModel report, MatrixExport export) {
		this.plans = plans;
		this.reports = reports;
		this.report = report;
		this.export = export;
	}

	/** {@code revision} is the last one where none is given. */
	@GetMapping("/plans/{id}/pre-review")
	String report(Actor actor, @PathVariable String id, @RequestParam(required = false) Integer revision, Model model) {
		List<Revision> revisions = plans.revisions(actor, id);
		Revision shown = revisions.stream()
			.filter((each) -> revision == null || each.n() == revision)
			.reduce((one, later) -> later)
			.orElse(null);
		model.addAttribute("revisions", revisions);
		model.addAttribute("shown", shown);
		if (shown != null) {
			report.addTo(model, actor, id, shown);
			model.addAttribute("placements", reports.matrix(actor, id, shown.n()));
			model.addAttribute("placed", shown.content());
		}
		return "prereview/report";
	}

	@GetMapping("/plans/{id}/pre-review/matrix.xlsx")
	void matrix(Actor actor, @PathVariable String id, @RequestParam int revision, HttpServletResponse response)
			throws IOException {
		export.send(actor, id, revision, response);
	}

}
