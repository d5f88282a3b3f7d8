package io.campaignflow.prereview;

import java.time.Instant;

/**
 * One person's word on one finding: right, or mistaken and why. {@code finding} is the
 * finding's key in the report on that revision.
 */
public record Verdict(String planId, int revision, String finding, String account, String campaignId, Rule rule,
		boolean correct, String reason, Instant at) {
}
