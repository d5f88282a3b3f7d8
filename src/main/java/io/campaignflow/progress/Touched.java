package io.campaignflow.progress;

/**
 * Something that may count as something else since it was counted last; {@code id} is of
 * this note.
 */
record Touched(long id, Subject subject, String subjectId) {
}
