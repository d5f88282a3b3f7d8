package io.campaignflow.flow.web;

import io.campaignflow.flow.CaseLine;
import io.campaignflow.flow.Flow;
import io.campaignflow.flow.FlowReport.StepTimes;
import io.campaignflow.flow.StayLine;
import io.campaignflow.flow.UnitFigures;
import io.campaignflow.flow.UnitTable;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Time and flow as workbooks, in the reader's language, written as they are read. */
@Component
class FlowExports {

	private static final int AT_ONCE = 500;

	private final Flow flow;

	private final UnitTable table;

	private final FlowRows rows;

	private final Lights lights;

	private final Sheets sheets;

	FlowExports(Flow flow, UnitTable table, FlowRows rows, Lights lights, Sheets sheets) {
		this.flow = flow;
		this.table = table;
		this.rows = rows;
		this.lights = lights;
		this.sheets = sheets;
	}

	void steps(Actor actor, FlowFilter filter, HttpServletResponse response) throws IOException {
		List<StepTimes> steps = flow.report(actor, filter.campaign(), filter.unit()).steps();
		this.<StepTimes>list("steps")
			.column("step", 30, (line) -> rows.step(line.step()))
			.column("level", 12, (line) -> sheets.word("Level." + line.level()))
			.column("stays", 10, StepTimes::stays)
			.column("median-hours", 14, StepTimes::medianHours)
			.column("p90-hours", 14, StepTimes::p90Hours)
			.column("limit-hours", 14, StepTimes::limitHours)
			.column("late", 10, StepTimes::late)
			.send(response, file("steps"), steps::forEach);
	}

	void units(Actor actor, FlowFilter filter, HttpServletResponse response) throws IOException {
		this.<UnitFigures>list("units")
			.column("unit", 24, UnitFigures::unitName)
			.column("code", 14, UnitFigures::unitCode)
			.column("plans", 10, UnitFigures::plans)
			.column("approved", 10, UnitFigures::approved)
			.column("approved-rate", 12, UnitFigures::approvedRate)
			.column("rounds", 12, UnitFigures::meanRounds)
			.column("median-hours", 14, UnitFigures::medianHours)
			.column("stays", 10, UnitFigures::stays)
			.column("late", 10, UnitFigures::lateStays)
			.column("skipped", 10, UnitFigures::skipped)
			.column("disordered", 10, UnitFigures::disordered)
			.column("items", 10, UnitFigures::items)
			.column("items-late", 10, UnitFigures::itemsLate)
			.column("cancelled", 10, UnitFigures::cancelled)
			.column("solved-rate", 12, UnitFigures::solvedRate)
			.send(response, file("units"), (sink) -> table.each(actor, filter.campaign(), filter.unit(), sink));
	}

	void stays(Actor actor, FlowFilter filter, HttpServletResponse response) throws IOException {
		this.<FlowRows.StayRow>list("stays")
			.column("step", 30, FlowRows.StayRow::step)
			.column("title", 50, (line) -> line.stay().title())
			.column("unit", 20, FlowRows.StayRow::unit)
			.column("round", 8, (line) -> line.stay().round())
			.column("since", 18, (line) -> lights.moment(line.stay().since()))
			.column("until", 18, (line) -> lights.moment(line.stay().until()))
			.column("took-hours", 12, (line) -> line.stay().hours())
			.column("limit-hours", 12, (line) -> line.stay().limitHours())
			.column("late", 10, (line) -> sheets.word("flow.late." + line.stay().late()))
			.column("who", 14, FlowRows.StayRow::who)
			.send(response, file("stays"),
					(sink) -> this.<StayLine, FlowRows.StayRow>some(
							(reader) -> flow.eachStay(actor, filter.stays(), SheetLayout.LONGEST + 1, reader),
							rows::stays, sink));
	}

	void plans(Actor actor, FlowFilter filter, HttpServletResponse response) throws IOException {
		this.<FlowRows.CaseRow>list("cases")
			.column("title", 50, (line) -> line.plan().title())
			.column("unit", 20, FlowRows.CaseRow::unit)
			.column("step", 30, FlowRows.CaseRow::step)
			.column("due", 12, (line) -> line.plan().dueOn())
			.column("likely", 12, (line) -> line.plan().likelyOn())
			.column("safe", 12, (line) -> line.plan().safeOn())
			.column("slack", 12, (line) -> line.plan().slack())
			.column("reason", 60, FlowRows.CaseRow::reason)
			.column("round", 8, (line) -> line.plan().rounds())
			.column("skipped", 10, (line) -> line.plan().skipped())
			.column("disordered", 10, (line) -> line.plan().disordered())
			.column("late", 10, (line) -> line.plan().late())
			.send(response, file("cases"),
					(sink) -> this.<CaseLine, FlowRows.CaseRow>some(
							(reader) -> flow.eachPlan(actor, filter.plans(), SheetLayout.LONGEST + 1, reader),
							rows::plans, sink));
	}

	/** Names are looked up for some hundred lines at a time. */
	private <L, R> void some(Consumer<Consumer<L>> source, Function<List<L>, List<R>> named, Consumer<R> sink) {
		InParts.of(AT_ONCE, source, (some) -> named.apply(some).forEach(sink));
	}

	private <R> ListSheet<R> list(String which) {
		return sheets.list("flow." + which, "flow.export.cut", "flow.column.");
	}

	private String file(String which) {
		return sheets.dated("flow.export.file", sheets.word("flow." + which));
	}

}
