package io.campaignflow.checklist;

/** A version of a checklist as a visit keeps it. */
public record ChecklistRef(String id, int version, String title) {
}
