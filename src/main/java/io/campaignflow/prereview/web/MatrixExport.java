package io.campaignflow.prereview.web;

import io.campaignflow.plan.PlanContent;
import io.campaignflow.plan.PlanContent.Section;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Revision;
import io.campaignflow.prereview.Placement;
import io.campaignflow.prereview.Placement.Cell;
import io.campaignflow.prereview.PreReviews;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Requirements against sections and measures as a workbook, as on the page. */
@Component
class MatrixExport {

	private final Plans plans;

	private final PreReviews reports;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	MatrixExport(Plans plans, PreReviews reports, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.plans = plans;
		this.reports = reports;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
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
		try (FilledWorkbook workbook = workbooks.of(layout(placed), rows::forEach)) {
			FileAnswers.send(response, word("prereview.page.matrix.file", title, revision, lights.today()),
					Workbooks.MEDIA_TYPE, workbook::writeTo);
		}
	}

	private SheetLayout<Placement> layout(PlanContent placed) {
		List<SheetColumn<Placement>> columns = new ArrayList<>();
		columns.add(new SheetColumn<>(word("prereview.page.requirement"), 32,
				(row) -> row.requirement().code() + " " + row.requirement().title()));
		columns.add(new SheetColumn<>(word("prereview.page.matrix.kind"), 12,
				(row) -> word("RequirementKind." + row.requirement().kind())));
		for (Section section : placed.sections()) {
			columns.add(column(section.title(), (cell) -> cell.measure() == 0 && cell.section().equals(section.key()),
					(cell) -> ""));
		}
		columns.add(column(word("plan.page.measures"), (cell) -> cell.measure() > 0,
				(cell) -> word("prereview.page.measure", cell.measure()) + " "));
		columns.add(new SheetColumn<>(word("prereview.page.matrix.none"), 28,
				(row) -> row.cells().isEmpty() ? word("prereview.page.nowhere") : null));
		return new SheetLayout<>(word("prereview.page.matrix.sheet"), columns, SheetLayout.LONGEST,
				word("prereview.page.cut", SheetLayout.LONGEST));
	}

	private SheetColumn<Placement> column(String heading, Predicate<Cell> here, Function<Cell, String> where) {
		return new SheetColumn<>(heading, 36,
				(row) -> row.cells()
					.stream()
					.filter(here)
					.map((cell) -> where.apply(cell) + said(cell))
					.collect(Collectors.joining("；")));
	}

	private String said(Cell cell) {
		String words = cell.common().isEmpty() ? word("prereview.page.words.none")
				: word("prereview.page.words", cell.share(), String.join("、", cell.common()));
		return word("prereview.page.matrix.cell", word("Mark." + cell.mark()), words);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
