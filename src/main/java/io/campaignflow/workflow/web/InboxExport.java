package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The inbox as a workbook: the columns of the page, in the reader's language, and exactly
 * the reader's tasks, page after page.
 */
@Component
class InboxExport {

	/** Nobody's inbox is longer; the list of what was done may be. */
	private static final int MOST = 10_000;

	private final Tasks tasks;

	private final InboxLines lines;

	private final Lights lights;

	private final Sheets sheets;

	InboxExport(Tasks tasks, InboxLines lines, Lights lights, Sheets sheets) {
		this.tasks = tasks;
		this.lines = lines;
		this.lights = lights;
		this.sheets = sheets;
	}

	void send(Actor actor, WorkQuery query, HttpServletResponse response) throws IOException {
		sheet(query.view()).send(response, sheets.dated("inbox.export.file"), (sink) -> rows(actor, query, sink));
	}

	private void rows(Actor actor, WorkQuery query, Consumer<InboxLine> sink) {
		for (int page = 0; page * PageQuery.LARGEST <= MOST; page++) {
			Page<WorkItem> items = tasks.list(actor, query, PageQuery.of(page, PageQuery.LARGEST));
			lines.lines(actor, items.items()).forEach(sink);
			if (items.items().size() < PageQuery.LARGEST) {
				return;
			}
		}
	}

	private ListSheet<InboxLine> sheet(View view) {
		return sheets.<InboxLine>list("inbox.view." + view, "inbox.export.cut", "inbox.column.")
			.most(MOST)
			.column("due." + view, 12,
					(line) -> day((view == View.DONE) ? line.item().completedAt() : line.item().dueAt()))
			.column("kind", 12, (line) -> sheets.word("workflow.kind." + line.item().kind()))
			.column("subject", 60, (line) -> line.item().subject().title())
			.column("step." + view, 30,
					(line) -> (view == View.SENT) ? line.holder()
							: line.item().subject().stepIn(LocaleContextHolder.getLocale()))
			.column("unit", 20, (line) -> line.item().subject().unitName())
			.column("waited", 12, (line) -> line.item().open() ? line.waited() : null);
	}

	private LocalDate day(Instant at) {
		return (at == null) ? null : lights.dateOf(at);
	}

}
