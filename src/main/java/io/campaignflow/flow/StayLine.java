package io.campaignflow.flow;

import java.time.Instant;

/**
 * One stay at a step in a list: {@code hours} are working hours (to one decimal, below
 * one hour to two), {@code limitHours} null where there was no deadline.
 */
public record StayLine(StepKey step, String subjectType, String subjectId, String title, String unitCode, int round,
		Instant since, Instant until, double hours, Double limitHours, boolean late, String account) {
}
