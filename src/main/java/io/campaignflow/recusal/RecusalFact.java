package io.campaignflow.recusal;

import java.time.Instant;

/**
 * For which unit somebody stays away, as recorded: a post of before or a relation, what
 * it is in a few words, by whom and when it was recorded.
 */
public record RecusalFact(String id, String account, String name, TieKind kind, String unitCode, String unitName,
		String detail, String recordedBy, Instant recordedAt) {
}
