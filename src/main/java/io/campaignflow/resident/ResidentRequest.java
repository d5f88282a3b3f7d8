package io.campaignflow.resident;

import java.time.Instant;

/**
 * What a resident wrote. Place, name and contact may be null; {@code itemId} is the item
 * it was registered as, {@code answer} what the office says to the resident, null before
 * it decides.
 */
public record ResidentRequest(String id, String formId, String campaignId, String unitCode, String unitPath,
		String text, String place, String name, String contact, Instant receivedAt, RequestStatus status, String itemId,
		String answer, String decidedBy, Instant decidedAt) {
}
