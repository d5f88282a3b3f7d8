package io.campaignflow.workflow.web;

import io.campaignflow.workflow.WorkItem;

/**
 * A task as a line of the inbox: who has it in words, how long it has waited in words,
 * and what the reader can do with it.
 */
public record InboxLine(WorkItem item, String holder, String waited, boolean claimable, boolean releasable) {
}
