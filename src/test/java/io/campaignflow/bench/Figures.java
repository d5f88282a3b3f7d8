package io.campaignflow.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Prints the figures of a bar in one line a figure, so that a run can be read and
 * compared: the bar, what was measured, the median and the range over the rounds.
 */
final class Figures {

	private Figures() {
	}

	static double median(List<Double> values) {
		double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		int half = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

	static double print(String bar, String what, String unit, List<Double> values) {
		DoubleStream range = values.stream().mapToDouble(Double::doubleValue);
		var summary = range.summaryStatistics();
		double median = median(values);
		System.out.printf(Locale.ROOT, "BENCH %-3s %-62s %10.2f %-6s (%.2f–%.2f, %d rounds)%n", bar, what, median, unit,
				summary.getMin(), summary.getMax(), values.size());
		return median;
	}

}
