package io.campaignflow.review;

/** What the campaign laid down for the review of its plans, fixed with the route. */
record Terms(String launchingUnit, boolean scored) {

	static final Terms NONE = new Terms(null, false);

}
