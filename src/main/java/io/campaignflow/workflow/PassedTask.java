package io.campaignflow.workflow;

/**
 * A task with where its unit lies ({@code unitPath}, empty for none) and what ended it
 * ({@code endedHow}, null where somebody completed it or it is open).
 */
public record PassedTask(WorkItem item, String unitPath, String endedHow) {
}
