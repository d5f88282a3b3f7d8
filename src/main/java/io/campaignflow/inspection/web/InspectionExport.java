package io.campaignflow.inspection.web;

import io.campaignflow.inspection.Attendee;
import io.campaignflow.inspection.InspectionQuery;
import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The list of visits as a workbook: the columns of the page, in the reader's language,
 * and exactly the visits the reader sees, written as they are read.
 */
@Component
class InspectionExport {

	private final Inspections inspections;

	private final VisitLines lines;

	private final Sheets sheets;

	InspectionExport(Inspections inspections, VisitLines lines, Sheets sheets) {
		this.inspections = inspections;
		this.lines = lines;
		this.sheets = sheets;
	}

	void send(Actor actor, InspectionQuery query, HttpServletResponse response) throws IOException {
		sheet().send(response, sheets.dated("inspection.page.export.file"), (sink) -> rows(actor, query, sink));
	}

	private void rows(Actor actor, InspectionQuery query, Consumer<VisitLine> sink) {
		inspections.each(actor, query, "date", SheetLayout.LONGEST + 1, (some) -> lines.of(some).forEach(sink));
	}

	private ListSheet<VisitLine> sheet() {
		return sheets.<VisitLine>list("inspection.page.list", "inspection.page.export.cut", "inspection.page.column.")
			.column("number", 18, (line) -> line.visit().number())
			.column("date", 12, (line) -> line.visit().date())
			.column("unit", 24, VisitLine::unit)
			.column("group", 28, VisitLine::group)
			.column("kind", 14, (line) -> sheets.word("InspectionKind." + line.visit().kind()))
			.column("status", 14, (line) -> sheets.word("InspectionStatus." + line.visit().status()))
			.column("people", 40, (line) -> names(line.visit()))
			.column("purpose", 40, (line) -> line.visit().purpose());
	}

	private static String names(InspectionView visit) {
		return visit.people().stream().map(Attendee::name).collect(Collectors.joining("、"));
	}

}
