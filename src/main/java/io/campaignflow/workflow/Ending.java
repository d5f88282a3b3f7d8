package io.campaignflow.workflow;

/**
 * Why tasks of a process ended without having been completed: the code of the refusal
 * that tells whoever comes too late, and the name of the person who ended them.
 */
public record Ending(String code, String by) {
}
