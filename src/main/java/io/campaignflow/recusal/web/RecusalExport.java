package io.campaignflow.recusal.web;

import io.campaignflow.recusal.RecusalFact;
import io.campaignflow.recusal.RecusalFacts;
import io.campaignflow.recusal.RecusalQuery;
import io.campaignflow.rendering.SheetPages;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Facts of recusal as a workbook, as the list shows them. */
@Component
class RecusalExport {

	private final RecusalFacts facts;

	private final Sheets sheets;

	RecusalExport(RecusalFacts facts, Sheets sheets) {
		this.facts = facts;
		this.sheets = sheets;
	}

	void send(Actor actor, RecusalQuery query, HttpServletResponse response) throws IOException {
		ListSheet<RecusalFact> sheet = sheets
			.<RecusalFact>list("organisation.recusals", "organisation.export.cut", "organisation.")
			.column("column.person", 18, RecusalFact::name)
			.column("column.account", 24, RecusalFact::account)
			.column("recusals.kind", 14, (one) -> sheets.word("TieKind." + one.kind()))
			.column("recusals.unit", 24, RecusalFact::unitName)
			.column("column.code", 16, RecusalFact::unitCode)
			.column("recusals.detail", 50, RecusalFact::detail);
		sheet.send(response, sheets.dated("organisation.recusals.export.file"),
				SheetPages.of((page) -> facts.list(actor, query, page)));
	}

}
