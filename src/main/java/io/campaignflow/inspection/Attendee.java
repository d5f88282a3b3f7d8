package io.campaignflow.inspection;

/** Somebody who goes on a visit. */
public record Attendee(String account, String name) {
}
