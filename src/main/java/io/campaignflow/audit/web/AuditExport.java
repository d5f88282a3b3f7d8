package io.campaignflow.audit.web;

import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditQuery;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.shared.Page;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Entries of the record as a workbook, as the search finds them. */
@Component
class AuditExport {

	private static final int AT_ONCE = 500;

	private final Workbooks workbooks;

	private final AuditTrail trail;

	private final AuditLines lines;

	private final Lights lights;

	private final MessageSource messages;

	AuditExport(AuditTrail trail, AuditLines lines, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.workbooks = workbooks;
		this.trail = trail;
		this.lines = lines;
		this.lights = lights;
		this.messages = messages;
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed for everybody but administrators
	 */
	void send(Actor actor, AuditQuery query, Locale locale, HttpServletResponse response) throws IOException {
		SheetLayout<AuditLine> layout = new SheetLayout<>(word("audit.title"),
				List.of(column("audit.at", 20, (line) -> lights.moment(line.at())),
						column("audit.actor", 18, AuditLine::name), column("audit.action", 70, AuditLine::text),
						column("audit.subject", 46, AuditLine::subject), column("audit.seq", 8, AuditLine::seq),
						column("audit.hash", 66, AuditLine::hash)),
				SheetLayout.LONGEST, word("audit.export.cut", SheetLayout.LONGEST));
		try (FilledWorkbook workbook = workbooks.of(layout, (sink) -> rows(actor, query, locale, sink))) {
			FileAnswers.send(response, word("audit.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	/** Names are looked up for some hundred entries at a time. */
	private void rows(Actor actor, AuditQuery query, Locale locale, Consumer<AuditLine> sink) {
		InParts.<AuditEntry>of(AT_ONCE, (each) -> trail.each(actor, query, SheetLayout.LONGEST + 1, each),
				(some) -> handOver(some, locale, sink));
	}

	private void handOver(List<AuditEntry> some, Locale locale, Consumer<AuditLine> sink) {
		lines.of(new Page<>(some, 0, AT_ONCE, some.size()), locale).items().forEach(sink);
	}

	private SheetColumn<AuditLine> column(String key, int width, Function<AuditLine, Object> cell) {
		return new SheetColumn<>(word(key), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
