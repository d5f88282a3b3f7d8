package io.campaignflow.ledger;

import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Texts;
import java.time.LocalDate;
import java.util.Set;

/**
 * Filters of the ledger; null (of statuses: empty) means any. {@code unit} means the unit
 * and all below it; {@code from} and {@code to} are the first and last deadline,
 * {@code closedSince} the first day its number may have been cancelled on; {@code text}
 * is a number ({@code 2026-0012}, or 12) or words of the title.
 */
public record LedgerQuery(String campaign, String unit, Set<ItemStatus> statuses, Severity severity, ItemSource source,
		LedgerLight light, Face face, LocalDate from, LocalDate to, LocalDate closedSince, String text) {

	public LedgerQuery(String campaign, String unit, Set<ItemStatus> statuses, Severity severity, ItemSource source,
			LedgerLight light, Face face, LocalDate from, LocalDate to, String text) {
		this(campaign, unit, statuses, severity, source, light, face, from, to, null, text);
	}

	public LedgerQuery {
		statuses = Set.copyOf(statuses);
		campaign = Texts.blankToNull(campaign);
		unit = Texts.blankToNull(unit);
		text = Texts.blankToNull(text);
	}

	/** Everything the person may see. */
	public static LedgerQuery everything() {
		return new LedgerQuery(null, null, Set.of(), null, null, null, null, null, null, null);
	}

	/**
	 * Whether figures are read from the tally: it knows no words and no spans of days.
	 */
	boolean isTallied() {
		return from == null && to == null && closedSince == null && text == null;
	}

	/** Whether the text is words of titles, not a number. */
	boolean asksForWords() {
		return text != null && !text.matches("(\\d{4}-)?\\d{1,9}");
	}

}
