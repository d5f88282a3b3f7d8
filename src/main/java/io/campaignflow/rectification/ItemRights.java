package io.campaignflow.rectification;

/**
 * What somebody could do with an item now besides its tasks; {@code version} is the one
 * they see and have to send along.
 */
public record ItemRights(long version, boolean report, boolean askExtension, boolean divide, boolean addSubItem) {
}
