package io.campaignflow.checklist;

import io.campaignflow.shared.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One item. {@code points} is what it is worth, 0 where it is not scored;
 * {@code deduction} is what a NO or a number out of bounds costs, options have their own;
 * {@code lowest} and {@code highest} bound what a number should be, null where open;
 * {@code condition} is null where the item is always asked. May hold faults; the rules
 * name them.
 */
public record ChecklistItem(String key, String text, String hint, ItemKind kind, boolean mandatory,
		boolean photoRequired, int points, int deduction, List<ItemOption> options, BigDecimal lowest,
		BigDecimal highest, ItemCondition condition) {

	public ChecklistItem {
		key = Texts.given(key);
		text = Texts.given(text);
		hint = Texts.given(hint);
		options = (options == null) ? List.of() : List.copyOf(options);
	}

	/** The answers other items can depend on. */
	public Set<String> possibleAnswers() {
		if (kind == ItemKind.YES_NO) {
			return Set.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE);
		}
		return (kind == ItemKind.CHOICE) ? options.stream().map(ItemOption::value).collect(Collectors.toSet())
				: Set.of();
	}

	public boolean scored() {
		return points > 0;
	}

}
