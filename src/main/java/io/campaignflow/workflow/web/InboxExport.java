package io.campaignflow.workflow.web;

import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.MessageSource;
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

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	InboxExport(Tasks tasks, InboxLines lines, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.tasks = tasks;
		this.lines = lines;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, WorkQuery query, HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = workbooks.of(layout(query.view()), (sink) -> rows(actor, query, sink))) {
			FileAnswers.send(response, word("inbox.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
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

	private SheetLayout<InboxLine> layout(View view) {
		return new SheetLayout<>(word("inbox.view." + view),
				List.of(column("due." + view, 12,
						(line) -> day((view == View.DONE) ? line.item().completedAt() : line.item().dueAt())),
						column("kind", 12, (line) -> word("workflow.kind." + line.item().kind())),
						column("subject", 60, (line) -> line.item().subject().title()),
						column("step." + view, 30,
								(line) -> (view == View.SENT) ? line.holder()
										: line.item().subject().stepIn(LocaleContextHolder.getLocale())),
						column("unit", 20, (line) -> line.item().subject().unitName()),
						column("waited", 12, (line) -> line.item().open() ? line.waited() : null)),
				MOST, word("inbox.export.cut", MOST));
	}

	private LocalDate day(Instant at) {
		return (at == null) ? null : lights.dateOf(at);
	}

	private SheetColumn<InboxLine> column(String name, int width, Function<InboxLine, Object> cell) {
		return new SheetColumn<>(word("inbox.column." + name), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
