package io.campaignflow.assessment.web;

import io.campaignflow.assessment.AssessmentSheet;
import io.campaignflow.assessment.AssessmentSheet.Line;
import io.campaignflow.assessment.Assessments;
import io.campaignflow.assessment.Criterion;
import io.campaignflow.assessment.Fact;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Assessments as workbooks: the units below one, or one sheet with every fact. */
@Component
class AssessmentExport {

	private final Assessments assessments;

	private final FactWords words;

	private final Sheets sheets;

	AssessmentExport(Assessments assessments, FactWords words, Sheets sheets) {
		this.assessments = assessments;
		this.words = words;
		this.sheets = sheets;
	}

	/** A fact with its line; null of fact where a criterion has none. */
	private record Row(Line line, Fact fact, boolean first) {
	}

	void list(Actor actor, String unit, int year, HttpServletResponse response) throws IOException {
		ListSheet<AssessmentSheet> list = this.<AssessmentSheet>empty()
			.column("assessment.column.unit", 26, AssessmentSheet::unitName)
			.column("assessment.column.total", 10, AssessmentSheet::total);
		for (Criterion criterion : Criterion.values()) {
			list.column("Criterion." + criterion, 14, (sheet) -> sheet.lines().get(criterion.ordinal()).points());
		}
		list.send(response, sheets.word("assessment.export.list", unit, String.valueOf(year)),
				(sink) -> assessments.each(actor, unit, year, sink));
	}

	void sheet(Actor actor, String unit, int year, HttpServletResponse response) throws IOException {
		AssessmentSheet sheet = assessments.sheet(actor, unit, year);
		this.<Row>empty()
			.column("assessment.column.criterion", 24, (row) -> sheets.word("Criterion." + row.line().criterion()))
			.column("assessment.column.weight", 10, (row) -> row.first() ? row.line().weight() : null)
			.column("assessment.column.points", 10, (row) -> row.first() ? row.line().points() : null)
			.column("assessment.column.fact", 60,
					(row) -> (row.fact() == null) ? sheets.word("assessment.nothing") : row.fact().title())
			.column("assessment.column.what", 30, (row) -> (row.fact() == null) ? null : words.of(row.fact()))
			.send(response, sheets.word("assessment.export.sheet", sheet.unitName(), String.valueOf(year)),
					(sink) -> rows(sheet, sink));
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

	private <R> ListSheet<R> empty() {
		return sheets.list("assessment.page", "assessment.export.cut", "");
	}

}
