package io.campaignflow.instruction.web;

import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.instruction.web.InstructionRows.Row;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of instructions as a workbook: exactly those the reader sees. */
@Component
class InstructionExport {

	private static final int AT_ONCE = 200;

	private final Instructions instructions;

	private final InstructionRows rows;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	InstructionExport(Instructions instructions, InstructionRows rows, Workbooks workbooks, Lights lights,
			MessageSource messages) {
		this.instructions = instructions;
		this.rows = rows;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, InstructionQuery query, HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = workbooks.of(layout(), sink -> fill(actor, query, sink))) {
			FileAnswers.send(response, word("instruction.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private void fill(Actor actor, InstructionQuery query, Consumer<Row> sink) {
		InParts.<InstructionView>of(AT_ONCE, each -> instructions.each(actor, query, SheetLayout.LONGEST + 1, each),
				some -> rows.of(some).forEach(sink));
	}

	private SheetLayout<Row> layout() {
		return new SheetLayout<>(word("instruction.page"), List.of(column("number", 18, row -> row.it().number()),
				column("subject", 40, row -> row.it().subjectTitle()), column("text", 60, row -> row.it().text()),
				column("leader", 14, Row::leader), column("addressee", 24, Row::addressee),
				column("unit", 18, Row::unit), column("given", 12, row -> lights.dateOf(row.it().givenAt())),
				column("due", 12, row -> row.it().dueOn()),
				column("status", 12, row -> word("InstructionStatus." + row.it().status())),
				column("answer", 60, row -> row.it().answer())), SheetLayout.LONGEST,
				word("instruction.export.cut", SheetLayout.LONGEST));
	}

	private SheetColumn<Row> column(String name, int width, Function<Row, Object> cell) {
		return new SheetColumn<>(word("instruction.column." + name), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
