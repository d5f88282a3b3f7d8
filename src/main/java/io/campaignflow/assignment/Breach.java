package io.campaignflow.assignment;

/** A hard rule broken: where, by which group, and the fact. */
public record Breach(String unitCode, Tier tier, String groupId, Fact fact) {
}
