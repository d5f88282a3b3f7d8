package io.campaignflow.supervision;

/**
 * A group on duty at a unit: {@code kind} as the unit sees it (sent from one level up or
 * from two); {@code direct} unless it covers the unit through one above.
 */
public record GroupAtUnit(String id, GroupKind kind, String issuingUnit, int number, String name, boolean direct) {
}
