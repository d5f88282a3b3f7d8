package io.campaignflow.flow;

import org.HdrHistogram.PackedHistogram;

/**
 * The figures of one step at a unit and below it, for one level of units: {@code late}
 * stays were over their deadline; {@code limited} had one, of {@code limitMinutes} in
 * all.
 */
record Cell(Key key, long passages, long late, long limited, long limitMinutes, PackedHistogram minutes) {

	/** {@code stepId} is {@link StepKey#EVERY} for all steps of plans together. */
	record Key(String unitCode, String campaignId, String stepId, String level) {

		Key at(String unit) {
			return new Key(unit, campaignId, stepId, level);
		}

	}

	static Cell empty(Key key) {
		return new Cell(key, 0, 0, 0, 0, Histograms.empty());
	}

	/** With one more stay; the histogram is the same one, grown. */
	Cell with(Passage passage) {
		Histograms.add(minutes, passage.minutes());
		boolean hasLimit = passage.limitMinutes() != null;
		return new Cell(key, passages + 1, late + (passage.late() ? 1 : 0), limited + (hasLimit ? 1 : 0),
				limitMinutes + (hasLimit ? passage.limitMinutes() : 0), minutes);
	}

	/** Both together; this one's histogram grows. */
	Cell plus(Cell other) {
		minutes.add(other.minutes());
		return new Cell(key, passages + other.passages(), late + other.late(), limited + other.limited(),
				limitMinutes + other.limitMinutes(), minutes);
	}

	/** Without what the other counts; this one's histogram shrinks. */
	Cell minus(Cell other) {
		Histograms.remove(minutes, other.minutes());
		return new Cell(key, passages - other.passages(), late - other.late(), limited - other.limited(),
				limitMinutes - other.limitMinutes(), minutes);
	}

	double medianHours() {
		return Histograms.hours(minutes, 50);
	}

	double p90Hours() {
		return Histograms.hours(minutes, 90);
	}

	/**
	 * What a stay is given on average, in hours; null where no deadline.
	 */
	Double limitHours() {
		return (limited == 0) ? null : Hours.of(limitMinutes / (double) limited);
	}

}
