package io.campaignflow.inspection.web;

import io.campaignflow.inspection.ReportFiles;
import io.campaignflow.inspection.ReportFiles.NamedReport;
import io.campaignflow.inspection.VisitRecords;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a visit, to be looked at and as a file, on pages and over REST. */
@Controller
class ReportPages {

	private final ReportFiles reports;

	private final VisitRecords records;

	private final SheetBodies bodies;

	ReportPages(ReportFiles reports, VisitRecords records, SheetBodies bodies) {
		this.reports = reports;
		this.records = records;
		this.bodies = bodies;
	}

	@GetMapping("/inspections/{id}/report/preview")
	String preview(Actor actor, @PathVariable String id, Model model) {
		model.addAttribute("report", reports.preview(actor, id));
		model.addAttribute("sheet", bodies.of(records.sheet(actor, id)));
		return "inspection/report";
	}

	/** The report, {@code format} docx or pdf. */
	@GetMapping({ "/inspections/{id}/report", "/api/v1/inspections/{id}/report" })
	ResponseEntity<byte[]> file(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "PDF") FileFormat format) {
		NamedReport report = reports.file(actor, id, format);
		return FileAnswers.named(report.name(), format.mediaType()).body(report.file().content());
	}

}
