package io.campaignflow.checklist;

import io.campaignflow.shared.Texts;
import java.util.List;

/** A part of a checklist with a title of its own. */
public record ChecklistSection(String title, List<ChecklistItem> items) {

	public ChecklistSection {
		title = Texts.given(title);
		items = (items == null) ? List.of() : List.copyOf(items);
	}

}
