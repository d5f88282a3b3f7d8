package io.campaignflow.rectification;

/**
 * A line of a file of items to register: its number in the file, what it says, and why it
 * is registered although there are likely duplicates (empty where none are expected).
 * {@code misread} names the column whose text means nothing, null where all can be read.
 */
public record ImportLine(int number, Registration wanted, String allTheSame, String misread) {
}
