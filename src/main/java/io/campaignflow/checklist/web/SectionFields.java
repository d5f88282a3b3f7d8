package io.campaignflow.checklist.web;

import java.util.List;

/** A section as typed; {@code at} is where its faults stand. */
record SectionFields(String id, String at, String title, List<ItemFields> items) {
}
