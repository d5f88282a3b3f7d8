package io.campaignflow.progress.web;

import io.campaignflow.plan.PlanStatus;
import io.campaignflow.progress.ChartCell;
import io.campaignflow.progress.FunnelStep;
import io.campaignflow.progress.GroupFigures;
import io.campaignflow.progress.ItemFigures;
import io.campaignflow.progress.PlanFigures;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.progress.Returns;
import io.campaignflow.progress.Trend;
import java.util.ArrayList;
import java.util.List;

/** The lines of a workbook: every figure of a chart, in the order of its page. */
final class ExportLines {

	private final ProgressView chart;

	private final ChartWords words;

	private final List<ExportLine> lines = new ArrayList<>();

	ExportLines(ProgressView chart, ChartWords words) {
		this.chart = chart;
		this.words = words;
	}

	List<ExportLine> all() {
		chart.levels().forEach(this::level);
		groups(chart.groups());
		items(chart.items());
		chart.funnel().forEach(this::funnel);
		returns(chart.returns());
		chart.trend().stream().filter((day) -> day.approved() != null).forEach(this::day);
		chart.slowestSteps()
			.forEach((step) -> add("slowest-steps", words.stepName(step), "median-hours", step.medianHours()));
		chart.overdue().forEach((plan) -> add("overdue", plan.above() + plan.name(), "late-days", plan.workingDays()));
		chart.rows().forEach((row) -> {
			cell(row.unit());
			row.cells().forEach(this::cell);
		});
		return lines;
	}

	private void level(PlanFigures plans) {
		String level = words.say("Level." + plans.level());
		add("levels", level, "due", plans.due());
		add("levels", level, "approved", plans.approved());
		add("levels", level, "in-time", plans.inTime());
		add("levels", level, "afterwards", plans.afterwards());
		add("levels", level, "on-time-rate", plans.onTimeRate());
		add("levels", level, "late", plans.late());
		add("levels", level, "soon", plans.soon());
		add("levels", level, "ok", plans.ok());
		add("levels", level, "returned-now", plans.returned());
		add("levels", level, "returns", plans.returns());
		add("levels", level, "mean-rounds", plans.meanRounds());
	}

	private void groups(GroupFigures groups) {
		String unit = chart.unit().name();
		add("groups", unit, "units", groups.units());
		add("groups", unit, "covered", groups.covered());
		add("groups", unit, "patrol-units", groups.patrolUnits());
		add("groups", unit, "patrol-covered", groups.patrolCovered());
	}

	private void items(ItemFigures items) {
		String unit = chart.unit().name();
		add("items", unit, "items-due", items.due());
		add("items", unit, "open", items.open());
		add("items", unit, "late", items.late());
		add("items", unit, "finished", items.finished());
		add("items", unit, "accepted", items.accepted());
		add("items", unit, "cancelled", items.cancelled());
		add("items", unit, "this-week", items.thisWeek());
		add("items", unit, "solved-rate", items.solvedRate());
		add("items", unit, "satisfaction", items.satisfaction());
	}

	private void funnel(FunnelStep step) {
		add("funnel", words.funnel(step), "plans", step.plans());
	}

	private void returns(Returns returns) {
		returns.grounds()
			.forEach((each) -> add("returns", words.say("Ground." + each.ground()), "returns", each.total()));
		returns.steps()
			.forEach((each) -> add("returns-by-step", words.step(each.place(), each.title(), each.titleEn()), "returns",
					each.returns()));
	}

	private void day(Trend.Day day) {
		add("trend", day.day().toString(), "approved", day.approved());
	}

	private void cell(ChartCell cell) {
		PlanStatus status = cell.status();
		add("units", cell.name(), "standing",
				(status == null) ? words.say("progress.no-plan") : words.standing(status, cell.place()));
		add("units", cell.name(), "below-approved", cell.below().approved());
		add("units", cell.name(), "below-due", cell.below().due());
		add("units", cell.name(), "below-late", cell.below().late());
	}

	/** A figure nobody can tell (no rate of nothing) is left out. */
	private void add(String part, String subject, String figure, Object value) {
		if (value != null) {
			lines.add(new ExportLine(words.say("progress.part." + part), subject,
					words.say("progress.figure." + figure), value));
		}
	}

}
