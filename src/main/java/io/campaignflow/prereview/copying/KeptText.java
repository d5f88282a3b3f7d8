package io.campaignflow.prereview.copying;

import java.time.Instant;

/** A submitted text that others are compared with; {@code id} is what prints name. */
record KeptText(int id, String planId, int revision, String unitCode, String campaignId, Instant submittedAt) {
}
