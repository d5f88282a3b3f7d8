package io.campaignflow.review.web;

import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.review.ReturnLine;
import io.campaignflow.review.ReturnList;
import io.campaignflow.review.ReturnQuery;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of returns as a workbook: exactly those the reader sees. */
@Component
class ReturnExport {

	private final ReturnList returns;

	private final Lights lights;

	private final Sheets sheets;

	ReturnExport(ReturnList returns, Lights lights, Sheets sheets) {
		this.returns = returns;
		this.lights = lights;
		this.sheets = sheets;
	}

	void send(Actor actor, ReturnQuery query, HttpServletResponse response) throws IOException {
		sheet().send(response, sheets.dated("review.returns.file"),
				(sink) -> returns.each(actor, query, SheetLayout.LONGEST + 1, sink));
	}

	private ListSheet<ReturnLine> sheet() {
		return sheets.<ReturnLine>list("review.returns", "review.returns.cut", "review.returns.")
			.column("at", 12, (line) -> lights.dateOf(line.at()))
			.column("unit", 20, ReturnLine::unitName)
			.column("plan", 50, ReturnLine::title)
			.column("round", 8, ReturnLine::round)
			.column("step", 30, ReturnLine::step)
			.column("grounds", 40, this::grounds)
			.column("who", 16, ReturnLine::name)
			.column("summary", 60, ReturnLine::summary);
	}

	private String grounds(ReturnLine line) {
		return line.grounds()
			.stream()
			.map((ground) -> sheets.word("Ground." + ground))
			.collect(Collectors.joining("、"));
	}

}
