package io.campaignflow.absence;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An absence as it is recorded: whole days, both included. {@code account} null means the
 * person who records it; {@code kinds} null or empty all tasks, {@code campaign} null all
 * campaigns.
 */
public record AbsenceOrder(String account, String proxy, LocalDate from, LocalDate until, Set<String> kinds,
		String campaign, String reason) {

	/** Whoever is away longer has left: their tasks are handed over. */
	static final int LONGEST_DAYS = 366;

	static final int LONGEST_REASON = 200;

	private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,39}");

	private static final int MOST_KINDS = 10;

	public AbsenceOrder {
		account = Texts.blankToNull(account);
		proxy = Texts.blankToNull(proxy);
		campaign = Texts.blankToNull(campaign);
		reason = Texts.blankToNull(reason);
		kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
	}

	/**
	 * @throws BusinessRuleViolation with everything that is missing or impossible
	 */
	void requireSound(LocalDate today) {
		List<Violation> faults = new ArrayList<>();
		if (proxy == null) {
			faults.add(Violation.of("proxy", "absence-proxy-missing"));
		}
		if (from == null || until == null) {
			faults.add(Violation.of(from == null ? "from" : "until", "absence-days-missing"));
		}
		else if (until.isBefore(from) || until.isBefore(today)) {
			faults.add(Violation.of("until", "absence-ends-too-early"));
		}
		else if (until.toEpochDay() - from.toEpochDay() >= LONGEST_DAYS) {
			faults.add(Violation.of("until", "absence-too-long", LONGEST_DAYS));
		}
		if (kinds.size() > MOST_KINDS || kinds.stream().anyMatch(kind -> !KIND.matcher(kind).matches())) {
			faults.add(Violation.of("kinds", "absence-kinds"));
		}
		if (reason != null && reason.length() > LONGEST_REASON) {
			faults.add(Violation.of("reason", "absence-reason-too-long", LONGEST_REASON));
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("absence-not-recorded", faults);
		}
	}

	boolean isOfOneself(String recorder) {
		return account == null || Objects.equals(account, recorder);
	}

}
