package io.campaignflow.progress.web;

import io.campaignflow.progress.Trend.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The course of approvals as lines of a drawing {@value #WIDTH} wide and {@value #HEIGHT}
 * high. {@code today} is the last day with approvals known.
 */
public record TrendDrawing(String approved, String planned, double x, double y, double plannedY, long top, long value,
		double plannedValue, List<Tick> ticks) {

	static final int WIDTH = 500;

	static final int HEIGHT = 150;

	private static final double LEFT = 44;

	private static final double RIGHT = 440;

	private static final double UPPER = 16;

	private static final double LOWER = 122;

	private static final int TICKS = 4;

	/** A day under the drawing. */
	public record Tick(double x, LocalDate day) {
	}

	/** Null where there is nothing to draw. */
	static TrendDrawing of(List<Day> days, long due) {
		List<Day> known = days.stream().filter((day) -> day.approved() != null).toList();
		if (known.isEmpty()) {
			return null;
		}
		Day last = known.get(known.size() - 1);
		long top = Math.max(1, Math.max(due, last.approved()));
		return new TrendDrawing(line(known.stream().map(Day::approved).map(Long::doubleValue).toList(), days, top),
				line(days.stream().map(Day::planned).toList(), days, top), x(known.size() - 1, days),
				y(last.approved(), top), y(last.planned(), top), top, last.approved(), last.planned(), ticks(days));
	}

	private static String line(List<Double> values, List<Day> days, long top) {
		return IntStream.range(0, values.size())
			.mapToObj((n) -> String.format(Locale.ROOT, "%.1f,%.1f", x(n, days), y(values.get(n), top)))
			.collect(Collectors.joining(" "));
	}

	private static List<Tick> ticks(List<Day> days) {
		return IntStream.rangeClosed(0, TICKS)
			.map((n) -> n * (days.size() - 1) / TICKS)
			.distinct()
			.mapToObj((n) -> new Tick(x(n, days), days.get(n).day()))
			.toList();
	}

	private static double x(int n, List<Day> days) {
		return Math.round(10 * (LEFT + (RIGHT - LEFT) * n / Math.max(1, days.size() - 1))) / 10.0;
	}

	private static double y(double value, long top) {
		return Math.round(10 * (LOWER - (LOWER - UPPER) * value / top)) / 10.0;
	}

}
