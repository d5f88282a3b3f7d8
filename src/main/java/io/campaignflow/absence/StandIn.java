package io.campaignflow.absence;

import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.util.Set;

/**
 * For whom somebody acts just now: the absent person as rules see them, and what for.
 * {@code kinds} empty means all tasks, {@code campaign} null all campaigns.
 */
public record StandIn(Actor absent, Set<String> kinds, String campaign, Instant until) {

	public StandIn {
		kinds = Set.copyOf(kinds);
	}

	public boolean covers(String kind, String campaignId) {
		return (kinds.isEmpty() || kinds.contains(kind)) && (campaign == null || campaign.equals(campaignId));
	}

}
