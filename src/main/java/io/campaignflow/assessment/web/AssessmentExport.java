package io.campaignflow.assessment.web;

import io.campaignflow.assessment.AssessmentSheet;
import io.campaignflow.assessment.AssessmentSheet.Line;
import io.campaignflow.assessment.Assessments;
import io.campaignflow.assessment.Criterion;
import io.campaignflow.assessment.Fact;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Assessments as workbooks: the units below one, or one sheet with every fact. */
@Component
class AssessmentExport {

	private final Assessments assessments;

	private final Workbooks workbooks;

	private final FactWords words;

	private final MessageSource messages;

	AssessmentExport(Assessments assessments, Workbooks workbooks, FactWords words, MessageSource messages) {
		this.assessments = assessments;
		this.workbooks = workbooks;
		this.words = words;
		this.messages = messages;
	}

	/** A fact with its line; null of fact where a criterion has none. */
	private record Row(Line line, Fact fact, boolean first) {
	}

	void list(Actor actor, String unit, int year, HttpServletResponse response) throws IOException {
		List<SheetColumn<AssessmentSheet>> columns = new ArrayList<>();
		columns.add(column("assessment.column.unit", 26, AssessmentSheet::unitName));
		columns.add(column("assessment.column.total", 10, AssessmentSheet::total));
		for (Criterion criterion : Criterion.values()) {
			columns
				.add(column("Criterion." + criterion, 14, (sheet) -> sheet.lines().get(criterion.ordinal()).points()));
		}
		send(columns, (sink) -> assessments.each(actor, unit, year, sink),
				word("assessment.export.list", unit, String.valueOf(year)), response);
	}

	void sheet(Actor actor, String unit, int year, HttpServletResponse response) throws IOException {
		AssessmentSheet sheet = assessments.sheet(actor, unit, year);
		List<SheetColumn<Row>> columns = List.of(
				column("assessment.column.criterion", 24, (row) -> word("Criterion." + row.line().criterion())),
				column("assessment.column.weight", 10, (row) -> row.first() ? row.line().weight() : null),
				column("assessment.column.points", 10, (row) -> row.first() ? row.line().points() : null),
				column("assessment.column.fact", 60,
						(row) -> (row.fact() == null) ? word("assessment.nothing") : row.fact().title()),
				column("assessment.column.what", 30, (row) -> (row.fact() == null) ? null : words.of(row.fact())));
		send(columns, (sink) -> rows(sheet, sink),
				word("assessment.export.sheet", sheet.unitName(), String.valueOf(year)), response);
	}

	private static void rows(AssessmentSheet sheet, Consumer<Row> sink) {
		for (Line line : sheet.lines()) {
			if (line.facts().isEmpty()) {
				sink.accept(new Row(line, null, true));
			}
			for (int i = 0; i < line.facts().size(); i++) {
				sink.accept(new Row(line, line.facts().get(i), i == 0));
			}
		}
	}

	private <R> void send(List<SheetColumn<R>> columns, Consumer<Consumer<R>> source, String name,
			HttpServletResponse response) throws IOException {
		SheetLayout<R> layout = new SheetLayout<>(word("assessment.page"), columns, SheetLayout.LONGEST,
				word("assessment.export.cut", SheetLayout.LONGEST));
		try (FilledWorkbook workbook = workbooks.of(layout, source)) {
			FileAnswers.send(response, name, Workbooks.MEDIA_TYPE, workbook::writeTo);
		}
	}

	private <R> SheetColumn<R> column(String key, int width, Function<R, Object> cell) {
		return new SheetColumn<>(word(key), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
