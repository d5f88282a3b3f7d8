package io.campaignflow.inspection;

import io.campaignflow.rendering.DocumentRenderer;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.RenderedFile;
import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Service;

/**
 * The report of a visit, drafted from what was written down, for whoever may read that.
 * It is read in one short transaction; setting it takes its time outside of any.
 */
@Service
public class ReportFiles {

	private final VisitRecords records;

	private final ReportWriter writer;

	private final DocumentRenderer renderer;

	ReportFiles(VisitRecords records, ReportWriter writer, DocumentRenderer renderer) {
		this.records = records;
		this.writer = writer;
		this.renderer = renderer;
	}

	/**
	 * Without its pictures, to be looked at.
	 * @throws io.campaignflow.shared.NotFound where the person may not read it
	 */
	public VisitReport preview(Actor actor, String id) {
		return writer.write(actor, records.sheet(actor, id), false);
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not read it
	 * @throws io.campaignflow.shared.Busy where too many want files at once
	 */
	public NamedReport file(Actor actor, String id, FileFormat format) {
		VisitSheet sheet = records.sheet(actor, id);
		VisitReport report = writer.write(actor, sheet, true);
		return new NamedReport(sheet.visit().number() + " " + report.title() + "." + format.extension(),
				renderer.render(VisitReport.TEMPLATE, report, format));
	}

	/** A file and the name it is saved under. */
	public record NamedReport(String name, RenderedFile file) {
	}

}
