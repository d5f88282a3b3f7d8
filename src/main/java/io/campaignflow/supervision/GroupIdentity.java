package io.campaignflow.supervision;

/** What never changes of a group; {@code campaignId} is null for standing groups. */
record GroupIdentity(String id, String issuingUnit, String issuingPath, GroupKind kind, String campaignId, int number) {
}
