package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many visits a month a unit has to bear. Each office above says one word for it:
 * what it said of the unit itself, else of the unit's level; what it said of the month,
 * else of every month. Of these words the strictest counts, so that no office can give
 * away what one above it keeps back; where nobody said anything, {@link #UNSAID}.
 */
final class BudgetRule {

	/** Visits a month where no office has said anything. */
	static final int UNSAID = 3;

	/** The most an office can say. */
	static final int MOST = 31;

	private static final Comparator<BudgetLine> NEAREST = Comparator
		.<BudgetLine, Boolean>comparing(line -> line.unitCode() == null)
		.thenComparing(line -> line.month() == null);

	private BudgetRule() {
	}

	/**
	 * @param lines what offices above the unit said of it or of its level
	 * @param month first day of the month
	 */
	static int visits(Collection<BudgetLine> lines, LocalDate month) {
		Map<String, List<BudgetLine>> bySetter = lines.stream()
			.filter(line -> line.month() == null || line.month().equals(month))
			.collect(Collectors.groupingBy(BudgetLine::setBy));
		return bySetter.values()
			.stream()
			.mapToInt(said -> said.stream().min(NEAREST).orElseThrow().visits())
			.min()
			.orElse(UNSAID);
	}

	/** Whether a line speaks of a unit: of itself or its level, from above it. */
	static boolean concerns(BudgetLine line, OrgUnit unit) {
		boolean above = !line.setBy().equals(unit.code()) && unit.codesFromRoot().contains(line.setBy());
		return above && (unit.code().equals(line.unitCode()) || unit.level() == line.level());
	}

}
