package io.campaignflow.assignment;

/** Somebody gives a unit to another group, or to none ({@code groupId} null). */
public record HandChange(String unitCode, Tier tier, String groupId) {
}
