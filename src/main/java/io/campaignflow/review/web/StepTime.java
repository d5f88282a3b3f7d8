package io.campaignflow.review.web;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * How long a task of a plan took, or has taken so far where {@code until} is null:
 * {@code hours} are working hours. {@code kind} is the form's id, {@code step} the name
 * of the review step (null where the task is none), {@code by} the account and
 * {@code who} the name of the person who completed it, or who has it now.
 */
record StepTime(String kind, String step, int round, String by, String who, Instant since, Instant until,
		BigDecimal hours) {
}
