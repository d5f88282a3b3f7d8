package io.campaignflow.checklist;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a checklist must be before it is saved. All broken rules are named at once, each
 * at its field ({@code sections[0].items[3].text}).
 */
final class ChecklistRules {

	static final int LONGEST_TITLE = 100;

	static final int LONGEST_NOTE = 500;

	static final int MOST_SECTIONS = 30;

	static final int MOST_ITEMS = 200;

	private final List<Violation> found = new ArrayList<>();

	private final Map<String, ChecklistItem> above = new HashMap<>();

	private ChecklistRules() {
	}

	static void requireSound(ChecklistDraft draft) {
		List<Violation> found = check(draft);
		if (!found.isEmpty()) {
			throw new BusinessRuleViolation("checklist-faulty", found);
		}
	}

	static List<Violation> check(ChecklistDraft draft) {
		ChecklistRules rules = new ChecklistRules();
		rules.whole(draft);
		return rules.found;
	}

	private void whole(ChecklistDraft draft) {
		text("title", draft.title(), true, LONGEST_TITLE);
		text("note", draft.note(), false, LONGEST_NOTE);
		if (draft.items().findAny().isEmpty()) {
			found.add(Violation.of("sections", "checklist-empty"));
		}
		if (draft.sections().size() > MOST_SECTIONS || draft.items().count() > MOST_ITEMS) {
			found.add(Violation.of("sections", "checklist-too-long", MOST_SECTIONS, MOST_ITEMS));
			return;
		}
		for (int i = 0; i < draft.sections().size(); i++) {
			section("sections[" + i + "]", draft.sections().get(i));
		}
	}

	private void section(String place, ChecklistSection section) {
		text(place + ".title", section.title(), true, LONGEST_TITLE);
		if (section.items().isEmpty()) {
			found.add(Violation.of(place + ".title", "checklist-section-empty"));
		}
		for (int i = 0; i < section.items().size(); i++) {
			ChecklistItem item = section.items().get(i);
			found.addAll(ItemRules.check(place + ".items[" + i + "].", item, above));
			above.put(item.key(), item);
		}
	}

	private void text(String field, String text, boolean required, int longest) {
		found.addAll(ItemRules.text(field, text, required, longest));
	}

}
