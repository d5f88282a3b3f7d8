package io.campaignflow.circular.web;

import io.campaignflow.circular.CircularReceipts;
import io.campaignflow.circular.CircularView;
import io.campaignflow.circular.Receipt;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Receipts of a circular as a workbook. */
@Component
class ReceiptExport {

	private final CircularReceipts receipts;

	private final OrgUnits units;

	private final People people;

	private final Lights lights;

	private final Sheets sheets;

	ReceiptExport(CircularReceipts receipts, OrgUnits units, People people, Lights lights, Sheets sheets) {
		this.receipts = receipts;
		this.units = units;
		this.people = people;
		this.lights = lights;
		this.sheets = sheets;
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
		sheet().send(response, sheets.dated("circular.receipts.file"), sink -> fill(view, read, sink));
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

	private ListSheet<Line> sheet() {
		return sheets.<Line>list("circular.receipts", "circular.receipts.cut", "circular.receipt.")
			.column("unit", 20, line -> line.receipt().name())
			.column("above", 20, line -> line.receipt().above())
			.column("at", 20, line -> (line.receipt().readAt() == null) ? null : lights.moment(line.receipt().readAt()))
			.column("by", 16, Line::reader);
	}

}
