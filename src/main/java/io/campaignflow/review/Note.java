package io.campaignflow.review;

import java.time.Instant;

/**
 * An internal note (内部备注) of a step: for its reviewers and those of later steps, never
 * for the drafter's side.
 */
public record Note(String id, String planId, int round, int step, String stepTitle, String account, String name,
		String text, Instant at) {
}
