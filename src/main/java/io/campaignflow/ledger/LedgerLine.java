package io.campaignflow.ledger;

import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Severity;
import io.campaignflow.rectification.WarningStage;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An item as a line of the ledger. {@code deadline} is null before it is assigned,
 * {@code person} the account of who is responsible, {@code closedAt} when its number was
 * cancelled, {@code satisfaction} the worst answer of the present round; each null where
 * there is none yet. {@code extensionAsked}: more time is asked for and not decided.
 */
public record LedgerLine(String id, String number, String campaignId, String title, ItemSource source,
		Severity severity, ItemStatus status, int round, String unitCode, String person, LocalDate deadline,
		WarningStage warned, boolean extensionAsked, Face satisfaction, Instant registeredAt, Instant closedAt) {

	public LedgerStage stage() {
		return LedgerStage.of(status);
	}

}
