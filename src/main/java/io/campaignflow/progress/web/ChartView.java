package io.campaignflow.progress.web;

/** By what the cells of the chart are coloured. */
enum ChartView {

	/** Where a unit's own plan stands. */
	STAGE,
	/** How near the day is, of the unit's plan and all below it. */
	LATENESS

}
