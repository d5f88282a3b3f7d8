package io.campaignflow.shared;

/**
 * A subject as a line of a message shows it: its title, the unit concerned (null where
 * there is none), the campaign it belongs to (or is) and the address of its page in the
 * portal.
 */
public record SubjectCard(String type, String id, String title, String unitCode, String campaignId, String page) {
}
