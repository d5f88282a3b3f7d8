package io.campaignflow.prereview.web;

import io.campaignflow.organisation.People;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Verdict;
import io.campaignflow.prereview.Verdicts;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people said about findings as a workbook: as filtered on the page. */
@Component
class VerdictExport {

	/** Lines whose plans and people are looked up together. */
	private static final int TOGETHER = 200;

	private final Verdicts verdicts;

	private final Plans plans;

	private final People people;

	private final Lights lights;

	private final Sheets sheets;

	VerdictExport(Verdicts verdicts, Plans plans, People people, Lights lights, Sheets sheets) {
		this.verdicts = verdicts;
		this.plans = plans;
		this.people = people;
		this.lights = lights;
		this.sheets = sheets;
	}

	private record Line(Verdict verdict, String plan, String by) {
	}

	void send(Actor actor, String campaign, Rule rule, Boolean correct, HttpServletResponse response)
			throws IOException {
		sheet().send(response, sheets.dated("prereview.page.file"),
				(sink) -> InParts.<Verdict>of(TOGETHER,
						(each) -> verdicts.each(actor, campaign, rule, correct, SheetLayout.LONGEST + 1, each),
						(some) -> write(some, sink)));
	}

	private void write(List<Verdict> some, Consumer<Line> sink) {
		Map<String, PlanView> known = plans.views(some.stream().map(Verdict::planId).collect(Collectors.toSet()));
		Map<String, String> names = people.names(some.stream().map(Verdict::account).collect(Collectors.toSet()));
		some.forEach((verdict) -> sink.accept(new Line(verdict, known.get(verdict.planId()).title(),
				names.getOrDefault(verdict.account(), verdict.account()))));
	}

	private ListSheet<Line> sheet() {
		return sheets.<Line>list("prereview.page.effect", "prereview.page.cut", "prereview.page.")
			.column("plan", 50, Line::plan)
			.column("rule", 20, (line) -> sheets.word("Rule." + line.verdict().rule()))
			.column("ground", 24, (line) -> sheets.word("Ground." + line.verdict().rule().ground()))
			.column("said", 10,
					(line) -> sheets.word(line.verdict().correct() ? "prereview.page.right" : "prereview.page.wrong"))
			.column("reason", 50, (line) -> line.verdict().reason())
			.column("by", 20, Line::by)
			.column("at", 18, (line) -> lights.moment(line.verdict().at()));
	}

}
