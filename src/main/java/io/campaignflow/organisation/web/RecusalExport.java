package io.campaignflow.organisation.web;

import io.campaignflow.organisation.RecusalFact;
import io.campaignflow.organisation.RecusalFacts;
import io.campaignflow.organisation.RecusalQuery;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.SheetPages;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Facts of recusal as a workbook, as the list shows them. */
@Component
class RecusalExport {

	private final Workbooks workbooks;

	private final RecusalFacts facts;

	private final Lights lights;

	private final MessageSource messages;

	RecusalExport(RecusalFacts facts, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.workbooks = workbooks;
		this.facts = facts;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, RecusalQuery query, HttpServletResponse response) throws IOException {
		SheetLayout<RecusalFact> layout = new SheetLayout<>(word("organisation.recusals"),
				List.of(column("organisation.column.person", 18, RecusalFact::name),
						column("organisation.column.account", 24, RecusalFact::account),
						column("organisation.recusals.kind", 14, (one) -> word("TieKind." + one.kind())),
						column("organisation.recusals.unit", 24, RecusalFact::unitName),
						column("organisation.column.code", 16, RecusalFact::unitCode),
						column("organisation.recusals.detail", 50, RecusalFact::detail)),
				SheetLayout.LONGEST, word("organisation.export.cut", SheetLayout.LONGEST));
		try (FilledWorkbook workbook = workbooks.of(layout, SheetPages.of((page) -> facts.list(actor, query, page)))) {
			FileAnswers.send(response, word("organisation.recusals.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private SheetColumn<RecusalFact> column(String key, int width, Function<RecusalFact, Object> cell) {
		return new SheetColumn<>(word(key), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
