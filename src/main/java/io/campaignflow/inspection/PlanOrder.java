package io.campaignflow.inspection;

/**
 * A plan somebody begins: of a group, or where {@code groupId} is null of the office of
 * {@code issuingUnit}; for a year, or for one month of it (1–12). It belongs to a
 * campaign.
 */
public record PlanOrder(String issuingUnit, String groupId, String campaignId, Integer year, Integer month) {
}
