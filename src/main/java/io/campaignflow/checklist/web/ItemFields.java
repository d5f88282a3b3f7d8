package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ChecklistItem;
import io.campaignflow.checklist.ItemCondition;
import io.campaignflow.checklist.ItemKind;
import io.campaignflow.checklist.ItemOption;
import io.campaignflow.web.TypedFields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An item as typed; {@code id} is its key, {@code at} where its faults stand.
 * {@code conditionAnswers} are labels of options, or YES, NO and NA.
 */
record ItemFields(String id, String at, String text, String hint, String kind, boolean mandatory, boolean photo,
		String points, String deduction, String options, String lowest, String highest, String condition,
		List<String> conditionAnswers) {

	/** Stands for a number nobody can read; the rules say so. */
	private static final BigDecimal UNREADABLE = BigDecimal.TEN.pow(20);

	static ItemFields empty(String id, String at) {
		return new ItemFields(id, at, "", "", ItemKind.YES_NO.name(), true, false, "5", "", "", "", "", "", List.of());
	}

	static ItemFields of(String at, ChecklistItem item, Map<String, ChecklistItem> all) {
		ItemCondition condition = item.condition();
		return new ItemFields(item.key(), at, item.text(), item.hint(), item.kind().name(), item.mandatory(),
				item.photoRequired(), String.valueOf(item.points()), String.valueOf(item.deduction()),
				OptionLines.written(item.options()), plain(item.lowest()), plain(item.highest()),
				(condition == null) ? "" : condition.item(),
				(condition == null) ? List.of() : labels(condition, all.get(condition.item())));
	}

	static ItemFields typed(String at, String place, TypedFields typed) {
		return new ItemFields(place.substring(place.indexOf('.') + 1), at, typed.text(place + ".text"),
				typed.text(place + ".hint"), typed.text(place + ".kind"), typed.ticked(place + ".mandatory"),
				typed.ticked(place + ".photo"), typed.text(place + ".points"), typed.text(place + ".deduction"),
				typed.text(place + ".options"), typed.text(place + ".lowest"), typed.text(place + ".highest"),
				typed.text(place + ".condition"), typed.texts(place + ".conditionAnswers"));
	}

	/**
	 * Everything a kind does not ask for is left out, whatever stands in hidden fields.
	 */
	ChecklistItem item(Map<String, ItemFields> others) {
		ItemKind chosen = TypedFields.constant(ItemKind.class, kind);
		boolean number = chosen == ItemKind.NUMBER;
		int worth = (chosen == ItemKind.TEXT) ? 0 : whole(points, 0);
		boolean costs = chosen == ItemKind.YES_NO || number;
		return new ChecklistItem(id, text, hint, chosen, mandatory, photo, worth, costs ? whole(deduction, worth) : 0,
				(chosen == ItemKind.CHOICE) ? OptionLines.read(options) : List.of(), number ? bound(lowest) : null,
				number ? bound(highest) : null, condition.isEmpty() ? null : condition(others.get(condition)));
	}

	private ItemCondition condition(ItemFields other) {
		if (other == null || !ItemKind.CHOICE.name().equals(other.kind)) {
			return new ItemCondition(condition, conditionAnswers);
		}
		List<ItemOption> offered = OptionLines.read(other.options);
		return new ItemCondition(condition,
				conditionAnswers.stream()
					.map(label -> offered.stream()
						.filter(option -> option.label().equals(label))
						.map(ItemOption::value)
						.findFirst()
						.orElse(label))
					.toList());
	}

	private static List<String> labels(ItemCondition condition, ChecklistItem other) {
		return condition.answers()
			.stream()
			.map(answer -> other.options()
				.stream()
				.filter(option -> option.value().equals(answer))
				.map(ItemOption::label)
				.findFirst()
				.orElse(answer))
			.toList();
	}

	private static int whole(String typed, int otherwise) {
		return typed.isEmpty() ? otherwise : TypedFields.number(typed);
	}

	private static BigDecimal bound(String typed) {
		try {
			return typed.isEmpty() ? null : new BigDecimal(typed);
		}
		catch (NumberFormatException unreadable) {
			return UNREADABLE;
		}
	}

	private static String plain(BigDecimal number) {
		return (number == null) ? "" : number.toPlainString();
	}

}
