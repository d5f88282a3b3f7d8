package io.campaignflow.eventlog;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a log as CSV (UTF-8 with a mark, so that spreadsheets show Chinese), one line an
 * event, under the names tools of process mining look for.
 */
final class CsvWriter implements LogWriter {

	private static final String[] COLUMNS = { "case:concept:name", "concept:name", "lifecycle:transition",
			"time:timestamp", "org:resource", "org:role", "concept:instance", "task", "round", "late", "case:type",
			"case:title", "case:unit", "case:unitName", "case:level", "case:kind", "case:campaign", "case:status" };

	private final CSVPrinter csv;

	private final ZoneId zone;

	CsvWriter(OutputStream out, ZoneId zone) {
		this.zone = zone;
		try {
			Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			writer.write('\uFEFF');
			this.csv = new CSVPrinter(writer, CSVFormat.RFC4180);
		}
		catch (IOException ex) {
			throw new LogUnwritable(ex);
		}
	}

	@Override
	public void begin(String title) {
		line((Object[]) COLUMNS);
	}

	@Override
	public void write(LogCase one) {
		for (LogCase.Event event : one.events()) {
			line(one.id(), plain(event.name()), event.transition(), LogMoments.of(event.at(), zone), event.resource(),
					event.role(), event.instance(), event.task(), event.round(), event.late(), one.type(),
					plain(one.title()), one.unitCode(), plain(one.unitName()), one.level(), one.kind(),
					one.campaignId(), one.status());
		}
	}

	@Override
	public void end() {
		try {
			csv.flush();
		}
		catch (IOException ex) {
			throw new LogUnwritable(ex);
		}
	}

	private void line(Object... values) {
		try {
			csv.printRecord(values);
		}
		catch (IOException ex) {
			throw new LogUnwritable(ex);
		}
	}

	/** Nothing that people wrote becomes a formula in a spreadsheet. */
	private static String plain(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
