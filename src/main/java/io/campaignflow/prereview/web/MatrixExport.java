package io.campaignflow.prereview.web;

import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.Placement;
import io.campaignflow.prereview.Placement.Cell;
import io.campaignflow.prereview.PreReviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.text.Revision;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Requirements against sections and measures as a workbook, as on the page. */
@Component
class MatrixExport {

	private static final int WIDE = 18;

	private final Plans plans;

	private final PreReviews reports;

	private final Sheets sheets;

	private final FindingLines lines;

	MatrixExport(Plans plans, PreReviews reports, Sheets sheets, FindingLines lines) {
		this.plans = plans;
		this.reports = reports;
		this.sheets = sheets;
		this.lines = lines;
	}

	/**
	 * @throws NotFound where that submission has no matrix, or none yet
	 */
	void send(Actor actor, String plan, int revision, HttpServletResponse response) throws IOException {
		List<Placement> rows = reports.matrix(actor, plan, revision);
		PlanContent placed = plans.revisions(actor, plan)
			.stream()
			.filter((each) -> each.n() == revision && !rows.isEmpty())
			.map(Revision::content)
			.findFirst()
			.orElseThrow(() -> new NotFound("revision", revision));
		String title = plans.visible(actor, plan).title();
		sheet(placed).send(response, sheets.dated("prereview.page.matrix.file", title, revision), rows::forEach);
	}

	private ListSheet<Placement> sheet(PlanContent placed) {
		ListSheet<Placement> sheet = sheets
			.<Placement>list("prereview.page.matrix.sheet", "prereview.page.cut", "prereview.page.")
			.column("requirement", 22, (row) -> row.requirement().code() + " " + row.requirement().title())
			.column("matrix.kind", 12, (row) -> sheets.word("RequirementKind." + row.requirement().kind()));
		for (Section section : placed.sections()) {
			sheet.columnUnder(section.title(), WIDE,
					said((cell) -> cell.measure() == 0 && cell.section().equals(section.key()), (cell) -> ""));
		}
		return sheet
			.columnUnder(sheets.word("plan.page.measures"), WIDE,
					said((cell) -> cell.measure() > 0,
							(cell) -> sheets.word("prereview.page.measure", cell.measure()) + " "))
			.column("matrix.none", 14,
					(row) -> row.cells().isEmpty() ? sheets.word("prereview.page.matrix.none") : null);
	}

	private Function<Placement, Object> said(Predicate<Cell> here, Function<Cell, String> where) {
		return (row) -> row.cells()
			.stream()
			.filter(here)
			.map((cell) -> where.apply(cell) + said(cell))
			.collect(Collectors.joining("\n"));
	}

	private String said(Cell cell) {
		return sheets.word("Mark." + cell.mark()) + "\n" + lines.likeness(cell);
	}

}
