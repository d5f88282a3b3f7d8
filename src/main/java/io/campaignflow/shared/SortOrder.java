package io.campaignflow.shared;

import java.util.Set;

/**
 * By what a list is sorted, as people and calls say it: the name of a column, with a
 * minus before it where it falls.
 */
public record SortOrder(String by, boolean falling) {

	/**
	 * @throws BusinessRuleViolation where the list knows no such column; it names those
	 * it knows
	 */
	public static SortOrder of(String wanted, Set<String> known) {
		boolean falling = wanted.startsWith("-");
		SortOrder order = new SortOrder(falling ? wanted.substring(1) : wanted, falling);
		if (!known.contains(order.by)) {
			throw new BusinessRuleViolation("sort-unknown", wanted,
					String.join(", ", known.stream().sorted().toList()));
		}
		return order;
	}

}
