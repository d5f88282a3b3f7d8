package io.campaignflow.audit.web;

import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditQuery;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.shared.Page;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Entries of the record as a workbook, as the search finds them. */
@Component
class AuditExport {

	private static final int AT_ONCE = 500;

	private final AuditTrail trail;

	private final AuditLines lines;

	private final Lights lights;

	private final Sheets sheets;

	AuditExport(AuditTrail trail, AuditLines lines, Lights lights, Sheets sheets) {
		this.trail = trail;
		this.lines = lines;
		this.lights = lights;
		this.sheets = sheets;
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed for everybody but administrators
	 */
	void send(Actor actor, AuditQuery query, Locale locale, HttpServletResponse response) throws IOException {
		ListSheet<AuditLine> sheet = sheets.<AuditLine>list("audit.title", "audit.export.cut", "audit.")
			.column("at", 20, (line) -> lights.moment(line.at()))
			.column("actor", 18, AuditLine::name)
			.column("action", 70, AuditLine::text)
			.column("subject", 46, AuditLine::subject)
			.column("seq", 8, AuditLine::seq)
			.column("hash", 66, AuditLine::hash);
		sheet.send(response, sheets.dated("audit.export.file"), (sink) -> rows(actor, query, locale, sink));
	}

	/** Names are looked up for some hundred entries at a time. */
	private void rows(Actor actor, AuditQuery query, Locale locale, Consumer<AuditLine> sink) {
		InParts.<AuditEntry>of(AT_ONCE, (each) -> trail.each(actor, query, SheetLayout.LONGEST + 1, each),
				(some) -> handOver(some, locale, sink));
	}

	private void handOver(List<AuditEntry> some, Locale locale, Consumer<AuditLine> sink) {
		lines.of(new Page<>(some, 0, AT_ONCE, some.size()), locale).items().forEach(sink);
	}

}
