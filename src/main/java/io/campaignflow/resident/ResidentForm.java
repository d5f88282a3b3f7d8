package io.campaignflow.resident;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A link behind which residents write: for which campaign and unit, where it was put up
 * ({@code note}, may be null), its last day, and when it was withdrawn (null where not).
 */
public record ResidentForm(String id, String campaignId, String unitCode, String unitPath, String note, String issuedBy,
		Instant issuedAt, LocalDate expiresOn, Instant withdrawnAt) {

	public boolean isOpen(LocalDate today) {
		return withdrawnAt == null && !expiresOn.isBefore(today);
	}

}
