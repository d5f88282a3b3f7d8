package io.campaignflow.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version. Once {@code usedAt} is set it never changes: visits name it by its number.
 */
public record ChecklistVersion(String checklist, int version, String title, String note,
		List<ChecklistSection> sections, String savedBy, Instant savedAt, Instant usedAt) {

	public ChecklistVersion {
		sections = List.copyOf(sections);
	}

	public Stream<ChecklistItem> items() {
		return sections.stream().flatMap(section -> section.items().stream());
	}

	public Optional<ChecklistItem> item(String key) {
		return items().filter(item -> item.key().equals(key)).findFirst();
	}

	/** What all items are worth together. */
	public int points() {
		return items().mapToInt(ChecklistItem::points).sum();
	}

}
