package io.campaignflow.resident;

/** Filters of requests; null means any, {@code unit} the unit and all below it. */
public record RequestQuery(String campaign, String unit, RequestStatus status) {
}
