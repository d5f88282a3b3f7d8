package io.campaignflow.absence;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody is away and another acts for them: from {@code startsAt} until before
 * {@code endsAt}, for these kinds of tasks (none: all) and this campaign (null: all).
 */
public record Absence(String id, String account, String proxy, Instant startsAt, Instant endsAt, Set<String> kinds,
		String campaign, String reason, String recordedBy) {

	public Absence {
		kinds = Set.copyOf(kinds);
	}

	/** Whether it has begun and has not ended. */
	public boolean runsAt(Instant now) {
		return !now.isBefore(startsAt) && now.isBefore(endsAt);
	}

	public boolean isOverAt(Instant now) {
		return !now.isBefore(endsAt);
	}

	/** Whether the proxy acts for them in this kind of task of this campaign. */
	public boolean covers(String kind, String campaignId) {
		return (kinds.isEmpty() || kinds.contains(kind)) && (campaign == null || campaign.equals(campaignId));
	}

}
