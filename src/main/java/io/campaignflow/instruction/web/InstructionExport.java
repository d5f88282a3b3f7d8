package io.campaignflow.instruction.web;

import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.instruction.web.InstructionRows.Row;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The list of instructions as a workbook: exactly those the reader sees. */
@Component
class InstructionExport {

	private static final int AT_ONCE = 200;

	private final Instructions instructions;

	private final InstructionRows rows;

	private final Lights lights;

	private final Sheets sheets;

	InstructionExport(Instructions instructions, InstructionRows rows, Lights lights, Sheets sheets) {
		this.instructions = instructions;
		this.rows = rows;
		this.lights = lights;
		this.sheets = sheets;
	}

	void send(Actor actor, InstructionQuery query, HttpServletResponse response) throws IOException {
		sheet().send(response, sheets.dated("instruction.export.file"), sink -> fill(actor, query, sink));
	}

	private void fill(Actor actor, InstructionQuery query, Consumer<Row> sink) {
		InParts.<InstructionView>of(AT_ONCE, each -> instructions.each(actor, query, SheetLayout.LONGEST + 1, each),
				some -> rows.of(some).forEach(sink));
	}

	private ListSheet<Row> sheet() {
		return sheets.<Row>list("instruction.page", "instruction.export.cut", "instruction.column.")
			.column("number", 18, row -> row.it().number())
			.column("subject", 40, row -> row.it().subjectTitle())
			.column("text", 60, row -> row.it().text())
			.column("leader", 14, Row::leader)
			.column("addressee", 24, Row::addressee)
			.column("unit", 18, Row::unit)
			.column("given", 12, row -> lights.dateOf(row.it().givenAt()))
			.column("due", 12, row -> row.it().dueOn())
			.column("status", 12, row -> sheets.word("InstructionStatus." + row.it().status()))
			.column("answer", 60, row -> row.it().answer());
	}

}
