package io.campaignflow.checklist;

import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the options of an item must be. */
final class OptionRules {

	private static final int MOST = 20;

	private static final int LONGEST_LABEL = 60;

	private static final Pattern VALUE = Pattern.compile("[a-zA-Z0-9_-]{1,40}");

	private OptionRules() {
	}

	static List<Violation> check(String place, ChecklistItem item) {
		String field = place + "options";
		if (item.kind() != ItemKind.CHOICE) {
			return item.options().isEmpty() ? List.of() : List.of(Violation.of(field, "checklist-options-unasked"));
		}
		if (item.options().size() < 2 || item.options().size() > MOST) {
			return List.of(Violation.of(field, "checklist-options-number", MOST));
		}
		List<Violation> found = new ArrayList<>();
		Set<String> labels = new HashSet<>();
		Set<String> values = new HashSet<>();
		for (ItemOption option : item.options()) {
			found.addAll(ItemRules.text(field, option.label(), true, LONGEST_LABEL));
			if (!labels.add(option.label()) || !values.add(option.value())) {
				found.add(Violation.of(field, "checklist-option-twice", option.label()));
			}
			if (!VALUE.matcher(option.value()).matches() || option.value().equals(Answer.NOT_APPLICABLE)) {
				found.add(Violation.of(field, "checklist-option-value", option.label()));
			}
			if (option.deduction() < 0 || option.deduction() > Math.max(0, item.points())) {
				found.add(Violation.of(field, "checklist-option-deduction", option.label(), item.points()));
			}
		}
		return found;
	}

}
