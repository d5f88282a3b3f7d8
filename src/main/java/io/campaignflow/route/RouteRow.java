package io.campaignflow.route;

import io.campaignflow.review.RouteStep;

/**
 * One row of a route: for which plans, and the step it adds. The rows that hit a plan
 * form its route in the order of the table. May hold faults; the rules name them.
 */
public record RouteRow(AppliesTo appliesTo, RouteStep step) {
}
