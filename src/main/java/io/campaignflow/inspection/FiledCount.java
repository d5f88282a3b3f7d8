package io.campaignflow.inspection;

/**
 * How a visit stood when it was filed: {@code counted} visits to the unit in that month
 * with it, {@code budget} allowed, and the unit whose office decides where it was
 * questioned (null else).
 */
record FiledCount(int counted, int budget, String office) {

	static final FiledCount NONE = new FiledCount(0, 0, null);

}
