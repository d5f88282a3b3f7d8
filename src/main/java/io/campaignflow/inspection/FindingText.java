package io.campaignflow.inspection;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a finding has to say; all broken rules at once. */
final class FindingText {

	/** Longest text, in characters. */
	static final int LONGEST = 2000;

	/** Longest place, in characters. */
	static final int LONGEST_PLACE = 200;

	/** Findings a visit may have. */
	static final int MOST = 200;

	private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{8,36}");

	private static final Pattern ITEM = Pattern.compile("[0-9A-Za-z._-]{1,64}");

	private FindingText() {
	}

	/**
	 * The entry with its texts stripped and its moment set.
	 * @throws BusinessRuleViolation with every broken rule
	 */
	static FindingEntry checked(FindingEntry entry, Clock clock) {
		String text = (entry.text() == null) ? "" : entry.text().strip();
		String place = (entry.place() == null || entry.place().isBlank()) ? null : entry.place().strip();
		List<Violation> broken = new ArrayList<>();
		if (entry.id() == null || !ID.matcher(entry.id()).matches()) {
			broken.add(Violation.of("id", "finding-id"));
		}
		if (entry.item() != null && !ITEM.matcher(entry.item()).matches()) {
			broken.add(Violation.of("item", "finding-item"));
		}
		texts(text, place, broken);
		if (entry.severity() == null) {
			broken.add(Violation.of("severity", "finding-severity"));
		}
		Instant now = clock.instant();
		if (entry.foundAt() != null && entry.foundAt().isAfter(now.plusSeconds(86_400))) {
			broken.add(Violation.of("foundAt", "finding-in-future"));
		}
		if (!broken.isEmpty()) {
			throw new BusinessRuleViolation("finding-invalid", broken);
		}
		return new FindingEntry(entry.id(), entry.version(), entry.item(), text, entry.severity(), place,
				((entry.foundAt() == null) ? now : entry.foundAt()).truncatedTo(ChronoUnit.MICROS));
	}

	private static void texts(String text, String place, List<Violation> broken) {
		if (text.isEmpty()) {
			broken.add(Violation.of("text", "finding-text-missing"));
		}
		if (text.length() > LONGEST) {
			broken.add(Violation.of("text", "finding-text-long", LONGEST));
		}
		if (place != null && place.length() > LONGEST_PLACE) {
			broken.add(Violation.of("place", "finding-place-long", LONGEST_PLACE));
		}
		if (unprintable(text) || place != null && unprintable(place)) {
			broken.add(Violation.of("text", "finding-unprintable"));
		}
	}

	private static boolean unprintable(String text) {
		return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r');
	}

}
