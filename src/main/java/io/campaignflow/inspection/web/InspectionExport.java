package io.campaignflow.inspection.web;

import io.campaignflow.inspection.Attendee;
import io.campaignflow.inspection.InspectionQuery;
import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The list of visits as a workbook: the columns of the page, in the reader's language,
 * and exactly the visits the reader sees, written as they are read.
 */
@Component
class InspectionExport {

	private final Inspections inspections;

	private final VisitLines lines;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	InspectionExport(Inspections inspections, VisitLines lines, Workbooks workbooks, Lights lights,
			MessageSource messages) {
		this.inspections = inspections;
		this.lines = lines;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, InspectionQuery query, HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = workbooks.of(layout(), (sink) -> rows(actor, query, sink))) {
			FileAnswers.send(response, word("inspection.page.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private void rows(Actor actor, InspectionQuery query, Consumer<VisitLine> sink) {
		inspections.each(actor, query, "date", SheetLayout.LONGEST + 1, (some) -> lines.of(some).forEach(sink));
	}

	private SheetLayout<VisitLine> layout() {
		return new SheetLayout<>(word("inspection.page.list"),
				List.of(column("number", 18, (line) -> line.visit().number()),
						column("date", 12, (line) -> line.visit().date()), column("unit", 24, VisitLine::unit),
						column("group", 28, VisitLine::group),
						column("kind", 14, (line) -> word("InspectionKind." + line.visit().kind())),
						column("status", 14, (line) -> word("InspectionStatus." + line.visit().status())),
						column("people", 40, (line) -> names(line.visit())),
						column("purpose", 40, (line) -> line.visit().purpose())),
				SheetLayout.LONGEST, word("inspection.page.export.cut", SheetLayout.LONGEST));
	}

	private static String names(InspectionView visit) {
		return visit.people().stream().map(Attendee::name).collect(Collectors.joining("、"));
	}

	private SheetColumn<VisitLine> column(String name, int width, Function<VisitLine, Object> cell) {
		return new SheetColumn<>(word("inspection.page.column." + name), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
