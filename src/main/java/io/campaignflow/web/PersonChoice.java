package io.campaignflow.web;

/**
 * Somebody found to choose from, as {@code organisation/people :: choices} draws them;
 * {@code obstacle} says why they cannot be chosen, null where they can.
 */
public record PersonChoice(String account, String name, String unit, String obstacle, boolean chosen) {
}
