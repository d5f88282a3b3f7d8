package io.campaignflow.rectification;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One thing that happened to an item: the name of its event, the account of who did it
 * and the event's values in declared order.
 */
public record TimelineEntry(int seq, int round, String kind, String actor, Instant at, JsonNode detail) {
}
