package io.campaignflow.circular;

/** A part of the text. {@code key} is one of {@link CircularWriter}'s. */
public record CircularSection(String key, String title, String text) {
}
