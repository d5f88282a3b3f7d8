package io.campaignflow.supervision;

/**
 * A group to be formed: who sends it, in which tier, for which campaign (null for a
 * standing group), under which name (null or blank for the usual one).
 */
public record FormOrder(String unit, GroupKind kind, String campaign, String name) {
}
