package io.campaignflow.ledger;

import java.time.Instant;

/** An item whose number is cancelled, and since when. */
public record ItemClosing(String id, String campaignId, String unitPath, Instant closedAt) {
}
