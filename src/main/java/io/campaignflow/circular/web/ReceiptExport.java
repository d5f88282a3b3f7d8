package io.campaignflow.circular.web;

import io.campaignflow.circular.CircularReceipts;
import io.campaignflow.circular.CircularView;
import io.campaignflow.circular.Receipt;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Receipts of a circular as a workbook. */
@Component
class ReceiptExport {

	private final CircularReceipts receipts;

	private final OrgUnits units;

	private final People people;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	ReceiptExport(CircularReceipts receipts, OrgUnits units, People people, Workbooks workbooks, Lights lights,
			MessageSource messages) {
		this.receipts = receipts;
		this.units = units;
		this.people = people;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	/** A receipt with the reader's name. */
	private record Line(Receipt receipt, String reader) {
	}

	/**
	 * @throws NotFound for those who see the circular but not all of its units
	 */
	void send(CircularView view, Actor actor, Boolean read, HttpServletResponse response) throws IOException {
		if (!units.scopeOf(actor).covers(view.unitPath())) {
			throw new NotFound("circular", view.id());
		}
		try (FilledWorkbook workbook = workbooks.of(layout(), sink -> fill(view, read, sink))) {
			FileAnswers.send(response, word("circular.receipts.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private void fill(CircularView view, Boolean read, Consumer<Line> sink) {
		for (int page = 0;; page++) {
			Page<Receipt> some = receipts.page(view.id(), view.unitPath(), read, PageQuery.of(page, PageQuery.LARGEST));
			Map<String, String> names = people
				.names(some.items().stream().map(Receipt::readBy).filter(Objects::nonNull).toList());
			some.items()
				.forEach(receipt -> sink
					.accept(new Line(receipt, (receipt.readBy() == null) ? null : names.get(receipt.readBy()))));
			if (page + 1 >= some.pages()) {
				return;
			}
		}
	}

	private SheetLayout<Line> layout() {
		return new SheetLayout<>(word("circular.receipts"), List.of(column("unit", 20, line -> line.receipt().name()),
				column("above", 20, line -> line.receipt().above()),
				column("at", 20,
						line -> (line.receipt().readAt() == null) ? null : lights.moment(line.receipt().readAt())),
				column("by", 16, Line::reader)), SheetLayout.LONGEST,
				word("circular.receipts.cut", SheetLayout.LONGEST));
	}

	private SheetColumn<Line> column(String name, int width, Function<Line, Object> cell) {
		return new SheetColumn<>(word("circular.receipt." + name), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
