package io.campaignflow.rendering;

import java.util.List;

/**
 * A chart of horizontal bars for documents and pages, each made of the same parts in the
 * same order. Every part has its pattern of colour and its number, so that a black and
 * white print can be read too.
 *
 * @param parts what bars are made of, with the colour of each as {@code 0xRRGGBB}
 */
public record BarChart(List<Part> parts, List<Bar> bars) {

	public BarChart {
		parts = List.copyOf(parts);
		bars = List.copyOf(bars);
	}

	/** One part of each bar. */
	public record Part(String name, int colour) {
	}

	/** A bar: what it stands for, and the length of each part. */
	public record Bar(String label, List<Long> lengths) {

		public Bar {
			lengths = List.copyOf(lengths);
		}

		long total() {
			return lengths.stream().mapToLong(Long::longValue).sum();
		}

	}

	long longest() {
		return Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
	}

}
