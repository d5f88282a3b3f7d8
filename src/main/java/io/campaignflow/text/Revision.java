package io.campaignflow.text;

import java.time.Instant;

/**
 * The frozen text of a submission; {@code n} counts from 1 over all submissions,
 * {@code round} is the review round it belongs to.
 */
public record Revision(String planId, int n, int round, PlanContent content, String submittedBy, Instant submittedAt) {
}
