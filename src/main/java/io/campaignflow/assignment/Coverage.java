package io.campaignflow.assignment;

/** A group covers a unit in one tier. */
public record Coverage(String unitCode, Tier tier, String groupId) {
}
