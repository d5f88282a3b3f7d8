package io.campaignflow.review.web;

import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.review.ReturnLine;
import io.campaignflow.review.ReturnList;
import io.campaignflow.review.ReturnQuery;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of returns as a workbook: exactly those the reader sees. */
@Component
class ReturnExport {

	private final ReturnList returns;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	ReturnExport(ReturnList returns, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.returns = returns;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, ReturnQuery query, HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = workbooks.of(layout(),
				(sink) -> returns.each(actor, query, SheetLayout.LONGEST + 1, sink))) {
			FileAnswers.send(response, word("review.returns.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private SheetLayout<ReturnLine> layout() {
		return new SheetLayout<>(word("review.returns"),
				List.of(column("at", 12, (line) -> lights.dateOf(line.at())), column("unit", 20, ReturnLine::unitName),
						column("plan", 50, ReturnLine::title), column("round", 8, ReturnLine::round),
						column("step", 30, ReturnLine::step), column("grounds", 40, this::grounds),
						column("who", 16, ReturnLine::name), column("summary", 60, ReturnLine::summary)),
				SheetLayout.LONGEST, word("review.returns.cut", SheetLayout.LONGEST));
	}

	private String grounds(ReturnLine line) {
		return line.grounds().stream().map((ground) -> word("Ground." + ground)).collect(Collectors.joining("、"));
	}

	private SheetColumn<ReturnLine> column(String name, int width, Function<ReturnLine, Object> cell) {
		return new SheetColumn<>(word("review.returns." + name), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
