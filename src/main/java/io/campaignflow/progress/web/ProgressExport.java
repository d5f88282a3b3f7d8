package io.campaignflow.progress.web;

import io.campaignflow.progress.ProgressView;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The figures of a chart as a workbook in the reader's language, a line each. */
@Component
class ProgressExport {

	private final Workbooks workbooks;

	private final ChartWords words;

	private final Lights lights;

	ProgressExport(Workbooks workbooks, ChartWords words, Lights lights) {
		this.workbooks = workbooks;
		this.words = words;
		this.lights = lights;
	}

	void send(ProgressView chart, HttpServletResponse response) throws IOException {
		List<ExportLine> lines = new ExportLines(chart, words).all();
		try (FilledWorkbook workbook = workbooks.of(layout(), (sink) -> lines.forEach(sink))) {
			FileAnswers.send(response, words.say("progress.export.file", chart.unit().name(), lights.today()),
					Workbooks.MEDIA_TYPE, workbook::writeTo);
		}
	}

	private SheetLayout<ExportLine> layout() {
		return new SheetLayout<>(words.say("progress"),
				List.of(column("part", 20, ExportLine::part), column("subject", 36, ExportLine::subject),
						column("figure", 24, ExportLine::figure), column("value", 16, ExportLine::value)),
				SheetLayout.LONGEST, words.say("progress.export.cut", SheetLayout.LONGEST));
	}

	private SheetColumn<ExportLine> column(String name, int width, Function<ExportLine, Object> cell) {
		return new SheetColumn<>(words.say("progress.export." + name), width, cell);
	}

}
