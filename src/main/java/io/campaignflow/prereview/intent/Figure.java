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

	/** Fewer characters beside a figure do not say what it is of. */
	private static final int SAID = 5;

	/** Whether somebody who does this keeps what the other demands. */
	boolean keeps(Figure demanded) {
		return demanded.bound().isKept(value, demanded.value());
	}

	/**
	 * Percent of the words of the shorter clause that the other one has too; clauses that
	 * differ in their figure only are the same, however few their words.
	 */
	int likeness(Figure other) {
		if (rest().length() >= SAID && rest().equals(other.rest())) {
			return 100;
		}
		long common = about.stream().filter(other.about()::contains).count();
		int shorter = Math.min(about.size(), other.about().size());
		return (common < 2) ? 0 : (int) (100 * common / shorter);
	}

	private String rest() {
		return clause.replace(text, "");
	}

}
