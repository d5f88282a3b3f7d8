package io.campaignflow.organisation;

import java.time.OffsetDateTime;

/** A personal token as its owner sees it: never the secret. */
public record PersonalToken(String id, String name, OffsetDateTime createdAt, OffsetDateTime expiresAt,
		OffsetDateTime lastUsedAt) {
}
