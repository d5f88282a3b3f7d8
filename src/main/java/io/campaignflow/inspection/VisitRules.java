package io.campaignflow.inspection;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a visit has to have before it can be filed; all broken rules at once. */
final class VisitRules {

	/** How many people a visit may have: units must not be overrun. */
	static final int MOST_PEOPLE = 30;

	/** Longest purpose and reason, in characters. */
	static final int LONGEST = 500;

	/** How far ahead a visit may be planned, in days. */
	static final int FARTHEST = 400;

	private VisitRules() {
	}

	/**
	 * @throws BusinessRuleViolation with every broken rule
	 */
	static void check(VisitTerms terms, LocalDate today) {
		List<Violation> broken = new ArrayList<>();
		if (terms.kind() == null) {
			broken.add(Violation.of("kind", "visit-kind-missing"));
		}
		day(terms.date(), today, broken);
		if (terms.people().isEmpty() || terms.people().size() > MOST_PEOPLE) {
			broken.add(Violation.of("people", "visit-people-number", MOST_PEOPLE));
		}
		if (terms.purpose() != null && terms.purpose().length() > LONGEST) {
			broken.add(Violation.of("purpose", "visit-text-long", LONGEST));
		}
		if (!broken.isEmpty()) {
			throw new BusinessRuleViolation("visit-invalid", broken);
		}
	}

	/**
	 * @throws BusinessRuleViolation where a visit cannot be on that day
	 */
	static void day(LocalDate date, LocalDate today) {
		List<Violation> broken = new ArrayList<>();
		day(date, today, broken);
		if (!broken.isEmpty()) {
			throw new BusinessRuleViolation("visit-invalid", broken);
		}
	}

	private static void day(LocalDate date, LocalDate today, List<Violation> broken) {
		if (date == null) {
			broken.add(Violation.of("date", "visit-date-missing"));
		}
		else if (date.isBefore(today)) {
			broken.add(Violation.of("date", "visit-date-past"));
		}
		else if (date.isAfter(today.plusDays(FARTHEST))) {
			broken.add(Violation.of("date", "visit-date-far", FARTHEST));
		}
	}

	static List<String> people(List<String> people) {
		List<String> once = people.stream().distinct().toList();
		if (once.isEmpty() || once.size() > MOST_PEOPLE) {
			throw new BusinessRuleViolation("visit-people-number", MOST_PEOPLE);
		}
		return once;
	}

	/**
	 * A reason somebody has to give, without surrounding space.
	 * @throws BusinessRuleViolation where there is none, or it is too long
	 */
	static String reason(String text) {
		if (text == null || text.isBlank()) {
			throw new BusinessRuleViolation("visit-reason-missing");
		}
		if (text.strip().length() > LONGEST) {
			throw new BusinessRuleViolation("visit-text-long", LONGEST);
		}
		return text.strip();
	}

}
