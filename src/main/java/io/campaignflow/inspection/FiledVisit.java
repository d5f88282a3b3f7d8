package io.campaignflow.inspection;

import java.time.LocalDate;

/** A visit that counts against a unit's budget, as filing another one sees it. */
record FiledVisit(String id, String groupId, String issuingPath, LocalDate date) {
}
