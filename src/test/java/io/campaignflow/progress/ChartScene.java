package io.campaignflow.progress;

/** The wall chart for tests, and the work behind it. */
public record ChartScene(Progress progress, ProgressFold folding) {

	/** Brings the tallies up to date, as the product does every few seconds. */
	public void fold() {
		folding.fold();
	}

}
