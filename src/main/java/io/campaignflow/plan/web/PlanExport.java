package io.campaignflow.plan.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.web.PlanListPage.Row;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The list of plans as a workbook: the columns of the page, in the reader's language, and
 * exactly the plans the reader sees. Units are looked up for some hundred plans at a
 * time.
 */
@Component
class PlanExport {

	private static final int AT_ONCE = 500;

	private final Plans plans;

	private final PlanHeads heads;

	private final OrgUnits units;

	private final Sheets sheets;

	PlanExport(Plans plans, PlanHeads heads, OrgUnits units, Sheets sheets) {
		this.plans = plans;
		this.heads = heads;
		this.units = units;
		this.sheets = sheets;
	}

	void send(Actor actor, PlanQuery query, HttpServletResponse response) throws IOException {
		sheet().send(response, sheets.dated("plan.page.export.file"), (sink) -> rows(actor, query, sink));
	}

	private void rows(Actor actor, PlanQuery query, Consumer<Row> sink) {
		InParts.<PlanView>of(AT_ONCE, (each) -> plans.each(actor, query, SheetLayout.LONGEST + 1, each),
				(some) -> handOver(some, sink));
	}

	private void handOver(List<PlanView> some, Consumer<Row> sink) {
		Map<String, OrgUnit> known = units.byCodes(some.stream().map(PlanView::unitCode).collect(Collectors.toSet()));
		some.forEach((plan) -> sink.accept(
				new Row(plan, known.containsKey(plan.unitCode()) ? known.get(plan.unitCode()).name() : plan.unitCode(),
						heads.dueAt(plan))));
	}

	private ListSheet<Row> sheet() {
		return sheets.<Row>list("plan.page.list", "plan.page.export.cut", "plan.page.column.")
			.column("due", 12, (row) -> row.plan().dueAt())
			.column("title", 60, (row) -> row.plan().title())
			.column("unit", 20, Row::unit)
			.column("kind", 12, (row) -> sheets.word("PlanKind." + row.plan().kind()))
			.column("status", 12, (row) -> sheets.word("PlanStatus." + row.plan().status()))
			.column("round", 8, (row) -> (row.plan().revision() > 0) ? row.plan().round() : null)
			.column("number", 28, (row) -> row.plan().number());
	}

}
