package io.campaignflow.checklist;

import io.campaignflow.shared.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * A checklist as an office hands it in; {@code note} says what it is for or what changed.
 */
public record ChecklistDraft(String title, String note, List<ChecklistSection> sections) {

	public ChecklistDraft {
		title = Texts.given(title);
		note = Texts.given(note);
		sections = (sections == null) ? List.of() : List.copyOf(sections);
	}

	Stream<ChecklistItem> items() {
		return sections.stream().flatMap(section -> section.items().stream());
	}

}
