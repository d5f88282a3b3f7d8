package io.campaignflow.progress.web;

import io.campaignflow.progress.ProgressView;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures of a chart as a workbook in the reader's language, a line each. */
@Component
class ProgressExport {

	private final ChartWords words;

	private final Sheets sheets;

	ProgressExport(ChartWords words, Sheets sheets) {
		this.words = words;
		this.sheets = sheets;
	}

	void send(ProgressView chart, HttpServletResponse response) throws IOException {
		List<ExportLine> lines = new ExportLines(chart, words).all();
		sheets.<ExportLine>list("progress", "progress.export.cut", "progress.export.")
			.column("part", 20, ExportLine::part)
			.column("subject", 36, ExportLine::subject)
			.column("figure", 24, ExportLine::figure)
			.column("value", 16, ExportLine::value)
			.send(response, sheets.dated("progress.export.file", chart.unit().name()), lines::forEach);
	}

}
