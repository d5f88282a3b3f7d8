package io.campaignflow.prereview.web;

import io.campaignflow.organisation.People;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Verdict;
import io.campaignflow.prereview.Verdicts;
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
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What people said about findings as a workbook: as filtered on the page. */
@Component
class VerdictExport {

	/** Lines whose plans and people are looked up together. */
	private static final int TOGETHER = 200;

	private final Verdicts verdicts;

	private final Plans plans;

	private final People people;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	VerdictExport(Verdicts verdicts, Plans plans, People people, Workbooks workbooks, Lights lights,
			MessageSource messages) {
		this.verdicts = verdicts;
		this.plans = plans;
		this.people = people;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	private record Line(Verdict verdict, String plan, String by) {
	}

	void send(Actor actor, String campaign, Rule rule, Boolean correct, HttpServletResponse response)
			throws IOException {
		try (FilledWorkbook workbook = workbooks.of(layout(), (sink) -> {
			InParts.<Verdict>of(TOGETHER,
					(each) -> verdicts.each(actor, campaign, rule, correct, SheetLayout.LONGEST + 1, each),
					(some) -> write(some, sink));
		})) {
			FileAnswers.send(response, word("file", lights.today()), Workbooks.MEDIA_TYPE, workbook::writeTo);
		}
	}

	private void write(List<Verdict> some, Consumer<Line> sink) {
		Map<String, PlanView> known = plans.views(some.stream().map(Verdict::planId).collect(Collectors.toSet()));
		Map<String, String> names = people.names(some.stream().map(Verdict::account).collect(Collectors.toSet()));
		some.forEach((verdict) -> sink.accept(new Line(verdict, known.get(verdict.planId()).title(),
				names.getOrDefault(verdict.account(), verdict.account()))));
	}

	private SheetLayout<Line> layout() {
		return new SheetLayout<>(word("effect"),
				List.of(column("plan", 50, Line::plan),
						column("rule", 20, (line) -> message("Rule." + line.verdict().rule())),
						column("ground", 24, (line) -> message("Ground." + line.verdict().rule().ground())),
						column("said", 10, (line) -> word(line.verdict().correct() ? "right" : "wrong")),
						column("reason", 50, (line) -> line.verdict().reason()), column("by", 20, Line::by),
						column("at", 18, (line) -> lights.moment(line.verdict().at()))),
				SheetLayout.LONGEST, word("cut", SheetLayout.LONGEST));
	}

	private SheetColumn<Line> column(String name, int width, Function<Line, Object> cell) {
		return new SheetColumn<>(word(name), width, cell);
	}

	private String word(String name, Object... values) {
		return message("prereview.page." + name, values);
	}

	private String message(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
