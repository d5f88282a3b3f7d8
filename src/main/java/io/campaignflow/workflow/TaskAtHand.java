package io.campaignflow.workflow;

/**
 * A user task being completed. {@code subjectId} is the business key of its process,
 * {@code element} the id of the user task in the model.
 */
public record TaskAtHand(String id, String form, String process, String element, String subjectId) {
}
