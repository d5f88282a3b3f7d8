package io.campaignflow.ledger.web;

import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerLine;
import io.campaignflow.ledger.LedgerQuery;
import io.campaignflow.ledger.web.LedgerRows.Row;
import io.campaignflow.organisation.People;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.web.Light;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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

	private final Lights lights;

	private final Sheets sheets;

	LedgerExport(Ledger ledger, LedgerRows rows, People people, Lights lights, Sheets sheets) {
		this.ledger = ledger;
		this.rows = rows;
		this.people = people;
		this.lights = lights;
		this.sheets = sheets;
	}

	void send(Actor actor, LedgerQuery query, String sort, HttpServletResponse response) throws IOException {
		sheet().send(response, sheets.dated("ledger.export.file"), (sink) -> rows(actor, query, sort, sink));
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

	private ListSheet<Line> sheet() {
		return sheets.<Line>list("ledger", "ledger.export.cut", "ledger.column.")
			.column("number", 12, (line) -> line.item().number())
			.column("title", 50, (line) -> line.item().title())
			.column("source", 12, (line) -> sheets.word("ItemSource." + line.item().source()))
			.column("severity", 10, (line) -> sheets.word("Severity." + line.item().severity()))
			.column("unit", 20, (line) -> line.row().unit())
			.column("person", 14, Line::person)
			.column("status", 14, (line) -> sheets.word("ItemStatus." + line.item().status()))
			.column("deadline", 12, (line) -> line.item().deadline())
			.column("light", 18, this::light)
			.column("registered", 12, (line) -> lights.dateOf(line.item().registeredAt()))
			.column("closed", 12,
					(line) -> (line.item().closedAt() == null) ? null : lights.dateOf(line.item().closedAt()))
			.column("face", 10, (line) -> (line.item().satisfaction() == null) ? null
					: sheets.word("Face." + line.item().satisfaction()));
	}

	private String light(Line line) {
		if (line.row().dueAt() == null) {
			return null;
		}
		Light light = lights.of(line.row().dueAt());
		return sheets.word(light.message(), light.days());
	}

}
