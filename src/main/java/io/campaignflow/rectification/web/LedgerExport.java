package io.campaignflow.rectification.web;

import io.campaignflow.organisation.People;
import io.campaignflow.rectification.Ledger;
import io.campaignflow.rectification.LedgerLine;
import io.campaignflow.rectification.LedgerQuery;
import io.campaignflow.rectification.web.LedgerRows.Row;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Light;
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

/**
 * The ledger as a workbook in the reader's language: exactly the items the reader sees,
 * written as they are read.
 */
@Component
class LedgerExport {

	private static final int AT_ONCE = 500;

	private final Ledger ledger;

	private final LedgerRows rows;

	private final People people;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	LedgerExport(Ledger ledger, LedgerRows rows, People people, Workbooks workbooks, Lights lights,
			MessageSource messages) {
		this.ledger = ledger;
		this.rows = rows;
		this.people = people;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, LedgerQuery query, String sort, HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = fill(actor, query, sort)) {
			FileAnswers.send(response, word("ledger.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	FilledWorkbook fill(Actor actor, LedgerQuery query, String sort) {
		return workbooks.of(layout(), (sink) -> rows(actor, query, sort, sink));
	}

	private void rows(Actor actor, LedgerQuery query, String sort, Consumer<Line> sink) {
		InParts.<LedgerLine>of(AT_ONCE, (each) -> ledger.each(actor, query, sort, SheetLayout.LONGEST + 1, each),
				(some) -> handOver(some, sink));
	}

	private void handOver(List<LedgerLine> some, Consumer<Line> sink) {
		Map<String, String> names = people
			.names(some.stream().map(LedgerLine::person).filter(Objects::nonNull).distinct().toList());
		rows.of(some).forEach((row) -> sink.accept(new Line(row, names.get(row.item().person()))));
	}

	/** A row with the name of the responsible person, null where there is none. */
	private record Line(Row row, String person) {

		LedgerLine item() {
			return row.item();
		}

	}

	private SheetLayout<Line> layout() {
		return new SheetLayout<>(word("ledger"), List.of(column("number", 12, (line) -> line.item().number()),
				column("title", 50, (line) -> line.item().title()),
				column("source", 12, (line) -> word("ItemSource." + line.item().source())),
				column("severity", 10, (line) -> word("Severity." + line.item().severity())),
				column("unit", 20, (line) -> line.row().unit()), column("person", 14, Line::person),
				column("status", 14, (line) -> word("ItemStatus." + line.item().status())),
				column("deadline", 12, (line) -> line.item().deadline()), column("light", 18, this::light),
				column("registered", 12, (line) -> lights.dateOf(line.item().registeredAt())),
				column("closed", 12,
						(line) -> (line.item().closedAt() == null) ? null : lights.dateOf(line.item().closedAt())),
				column("face", 10,
						(line) -> (line.item().satisfaction() == null) ? null
								: word("Face." + line.item().satisfaction()))),
				SheetLayout.LONGEST, word("ledger.export.cut", SheetLayout.LONGEST));
	}

	private String light(Line line) {
		if (line.row().dueAt() == null) {
			return null;
		}
		Light light = lights.of(line.row().dueAt());
		return word(light.message(), light.days());
	}

	private SheetColumn<Line> column(String name, int width, Function<Line, Object> cell) {
		return new SheetColumn<>(word("ledger.column." + name), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
