package io.campaignflow.progress.web;

import io.campaignflow.organisation.Level;
import io.campaignflow.progress.ChartRow;
import io.campaignflow.progress.FunnelStep;
import io.campaignflow.progress.PlanFigures;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.progress.Returns;
import java.util.List;

/** A chart as its page draws it: figures, addresses behind them, cells and lines. */
public record ChartPage(ProgressView chart, ChartLinks links, ChartView view, List<Row> rows, TrendDrawing trend,
		long steps) {

	/** A row of cells: its unit, and how many plans of the cells are approved. */
	public record Row(ChartTile unit, String fullName, String plan, long approved, long due, List<ChartTile> cells) {
	}

	static ChartPage of(ProgressView chart, ChartView view, String path, ChartWords words) {
		ChartLinks links = ChartLinks.of(chart);
		int steps = (int) chart.funnel().stream().filter((step) -> step.place() != null).count() + 1;
		PlanFigures plans = chart.plans();
		List<Row> rows = chart.rows().stream().map((row) -> row(row, links, view, path, steps, words)).toList();
		return new ChartPage(chart, links, view, rows,
				TrendDrawing.of(chart.trend(), (plans == null) ? 0 : plans.due()), steps);
	}

	private static Row row(ChartRow row, ChartLinks links, ChartView view, String path, int steps, ChartWords words) {
		return new Row(ChartTile.of(row.unit(), view, steps, words, links.chart(path, row.unit().unit(), null, view)),
				row.unit().name(), row.unit().plan(), row.approved(), row.due(),
				row.cells()
					.stream()
					.map((cell) -> ChartTile.of(cell, view, steps, words, links.chart(path, cell.unit(), null, view)))
					.toList());
	}

	/** The chart of another unit, in the same view. */
	public String ofUnit(String path, String unit) {
		return links.chart(path, unit, null, view);
	}

	/** The same chart about plans of another level. */
	public String ofLevel(String path, Level level) {
		return links.chart(path, links.unit(), level, view);
	}

	/** The same chart, coloured by {@code STAGE} or {@code LATENESS}. */
	public String ofView(String path, String other) {
		return links.chart(path, links.unit(), chart.level(), ChartView.valueOf(other));
	}

	/** The same chart on another page. */
	public String on(String path) {
		return ofView(path, view.name());
	}

	/** How wide a bar is, of 100. */
	public double share(long part, long whole) {
		return (whole == 0) ? 0 : Math.round(1000.0 * part / whole) / 10.0;
	}

	/** Of the widest bar of hours or its limit, in hundredths. */
	public double speed(Double hours) {
		double most = chart.slowestSteps()
			.stream()
			.mapToDouble((step) -> Math.max(step.medianHours(), (step.limitHours() == null) ? 0 : step.limitHours()))
			.max()
			.orElse(1);
		return (hours == null || most == 0) ? 0 : Math.round(1000.0 * hours / most) / 10.0;
	}

	/** The ground most often named. */
	public long mostOfGround() {
		return chart.returns().grounds().stream().mapToLong(Returns.OfGround::total).max().orElse(0);
	}

	/** How many plans were lost since the step before. */
	public long lost(int step) {
		List<FunnelStep> funnel = chart.funnel();
		return (step == 0) ? 0 : funnel.get(step).plans() - funnel.get(step - 1).plans();
	}

	/** Plans of all levels that are on their way in this light. */
	public long everywhere(String light) {
		return chart.levels().stream().mapToLong((each) -> switch (light) {
			case "LATE" -> each.late();
			case "SOON" -> each.soon();
			case "OK" -> each.ok();
			default -> each.approved();
		}).sum();
	}

	/** Figures of the level the cells are on; null where no plan is on it. */
	public PlanFigures cellPlans() {
		return chart.levels().stream().filter((each) -> each.level() == chart.cellLevel()).findFirst().orElse(null);
	}

}
