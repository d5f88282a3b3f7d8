package io.campaignflow.review;

/**
 * One row of a route as the decision table gives it: {@code share} is a percentage, 0
 * where the mode is not {@link StepMode#SHARE}.
 */
public record RouteStep(String title, String role, StepOwner whose, StepMode mode, int share, int workingDays) {
}
