package io.campaignflow.resident;

/**
 * What a resident sends: the matter, and if they like the place, their name and how they
 * are reached. {@code receipt} is the code their form carried, so that sending it twice
 * is receiving it once.
 */
public record Saying(String receipt, String text, String place, String name, String contact) {
}
