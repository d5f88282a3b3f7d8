package io.campaignflow.prereview.intent;

import java.util.Set;

/**
 * A number, share or day with what it is said of. {@code unit} is the counted thing (户,
 * %, 天) or {@link #DAY} for a day of the year, whose value is month × 100 + day;
 * {@code about} are the words of its clause.
 */
record Figure(int start, int end, String text, String clause, String unit, double value, Bound bound,
		Set<String> about) {

	static final String DAY = "日期";

	/** How a figure limits what is done. */
	enum Bound {

		AT_LEAST, AT_MOST, EXACT

	}

	/** Whether somebody who does this keeps what the other demands. */
	boolean keeps(Figure demanded) {
		return switch (demanded.bound()) {
			case AT_LEAST -> value >= demanded.value();
			case AT_MOST -> value <= demanded.value();
			case EXACT -> value == demanded.value();
		};
	}

	/** Percent of the words of the shorter clause that the other one has too. */
	int likeness(Figure other) {
		long common = about.stream().filter(other.about()::contains).count();
		int shorter = Math.min(about.size(), other.about().size());
		return (common < 2) ? 0 : (int) (100 * common / shorter);
	}

}
