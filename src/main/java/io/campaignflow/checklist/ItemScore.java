package io.campaignflow.checklist;

import java.math.BigDecimal;
import java.util.Optional;

/** The points of one answer. */
final class ItemScore {

	private ItemScore() {
	}

	/** Empty where the item is not scored, not answered, or does not apply. */
	static Optional<Score.Line> of(ChecklistItem item, String value) {
		if (!item.scored() || value.isEmpty() || value.equals(Answer.NOT_APPLICABLE)) {
			return Optional.empty();
		}
		int deducted = Math.min(item.points(), deduction(item, value));
		return Optional.of(new Score.Line(item.key(), item.text(), item.points(), deducted, words(item, value)));
	}

	private static int deduction(ChecklistItem item, String value) {
		return switch (item.kind()) {
			case YES_NO -> value.equals(Answer.NO) ? item.deduction() : 0;
			case CHOICE -> option(item, value).map(ItemOption::deduction).orElse(0);
			case NUMBER -> within(item, new BigDecimal(value)) ? 0 : item.deduction();
			case TEXT -> 0;
		};
	}

	private static boolean within(ChecklistItem item, BigDecimal number) {
		return (item.lowest() == null || number.compareTo(item.lowest()) >= 0)
				&& (item.highest() == null || number.compareTo(item.highest()) <= 0);
	}

	private static String words(ChecklistItem item, String value) {
		return option(item, value).map(ItemOption::label).orElse(value);
	}

	private static Optional<ItemOption> option(ChecklistItem item, String value) {
		return item.options().stream().filter(option -> option.value().equals(value)).findFirst();
	}

}
