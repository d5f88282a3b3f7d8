package io.campaignflow.checklist;

import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one item must be, and what it may depend on: an item above it whose answers are
 * known beforehand. So conditions cannot run in a circle.
 */
final class ItemRules {

	static final int LONGEST_TEXT = 300;

	static final int MOST_POINTS = 1000;

	private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9_-]{1,40}");

	private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

	private final List<Violation> found = new ArrayList<>();

	private final String place;

	private final ChecklistItem item;

	private final Map<String, ChecklistItem> above;

	private ItemRules(String place, ChecklistItem item, Map<String, ChecklistItem> above) {
		this.place = place;
		this.item = item;
		this.above = above;
	}

	static List<Violation> check(String place, ChecklistItem item, Map<String, ChecklistItem> above) {
		return new ItemRules(place, item, above).check();
	}

	static List<Violation> text(String field, String text, boolean required, int longest) {
		if (required && text.isEmpty()) {
			return List.of(Violation.of(field, "checklist-text-missing"));
		}
		if (text.length() > longest) {
			return List.of(Violation.of(field, "checklist-text-too-long", longest));
		}
		return Texts.isPlain(text) ? List.of() : List.of(Violation.of(field, "checklist-text-unreadable"));
	}

	private List<Violation> check() {
		found.addAll(text(place + "text", item.text(), true, LONGEST_TEXT));
		found.addAll(text(place + "hint", item.hint(), false, LONGEST_TEXT));
		key();
		if (item.kind() == null) {
			add("kind", "checklist-kind-missing");
			return found;
		}
		points();
		found.addAll(OptionRules.check(place, item));
		bounds();
		condition();
		return found;
	}

	private void key() {
		if (!KEY.matcher(item.key()).matches()) {
			add("key", "checklist-key-malformed");
		}
		else if (above.containsKey(item.key())) {
			add("key", "checklist-key-twice", item.key());
		}
	}

	private void points() {
		if (item.points() < 0 || item.points() > MOST_POINTS) {
			add("points", "checklist-points-range", MOST_POINTS);
		}
		if (item.kind() == ItemKind.TEXT && item.points() > 0) {
			add("points", "checklist-text-scored");
		}
		if (item.deduction() < 0 || item.deduction() > Math.max(0, item.points())) {
			add("deduction", "checklist-deduction-range", Math.max(0, item.points()));
		}
	}

	private void bounds() {
		BigDecimal lowest = item.lowest();
		BigDecimal highest = item.highest();
		if (item.kind() != ItemKind.NUMBER) {
			if (lowest != null || highest != null) {
				add("lowest", "checklist-bounds-without-number");
			}
			return;
		}
		if (tooLarge(lowest) || tooLarge(highest)) {
			add("lowest", "checklist-bounds-too-large");
		}
		if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
			add("lowest", "checklist-bounds-crossed");
		}
	}

	private static boolean tooLarge(BigDecimal bound) {
		return bound != null && (bound.scale() > 3 || bound.precision() > 40 || bound.abs().compareTo(LARGEST) >= 0);
	}

	private void condition() {
		ItemCondition condition = item.condition();
		if (condition == null) {
			return;
		}
		ChecklistItem other = above.get(condition.item());
		if (other == null) {
			add("condition", "checklist-condition-not-above");
		}
		else if (other.kind() == null || !other.kind().closed()) {
			add("condition", "checklist-condition-open", other.text());
		}
		else if (condition.answers().isEmpty() || !other.possibleAnswers().containsAll(condition.answers())) {
			add("condition", "checklist-condition-answers", other.text());
		}
	}

	private void add(String field, String code, Object... args) {
		found.add(Violation.of(place + field, code, args));
	}

}
