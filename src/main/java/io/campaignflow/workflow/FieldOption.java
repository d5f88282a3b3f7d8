package io.campaignflow.workflow;

/** One choice: the answer and how it is called. */
public record FieldOption(String value, String label) {
}
