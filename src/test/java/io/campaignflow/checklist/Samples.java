package io.campaignflow.checklist;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Items and checklists tests are written with. */
public final class Samples {

	private Samples() {
	}

	public static ChecklistItem yesNo(String key, int points) {
		return new ChecklistItem(key, "窗口公示" + key, "", ItemKind.YES_NO, true, false, points, points, List.of(), null,
				null, null);
	}

	public static ChecklistItem choice(String key, int points, ItemOption... options) {
		return new ChecklistItem(key, "公示方式" + key, "", ItemKind.CHOICE, true, false, points, 0, List.of(options), null,
				null, null);
	}

	public static ChecklistItem number(String key, int points, String lowest, String highest) {
		return new ChecklistItem(key, "在岗人数" + key, "", ItemKind.NUMBER, true, false, points, points, List.of(),
				decimal(lowest), decimal(highest), null);
	}

	public static ChecklistItem text(String key) {
		return new ChecklistItem(key, "补充说明" + key, "", ItemKind.TEXT, false, false, 0, 0, List.of(), null, null, null);
	}

	public static ChecklistItem shownIf(ChecklistItem item, String other, String... answers) {
		return new ChecklistItem(item.key(), item.text(), item.hint(), item.kind(), item.mandatory(),
				item.photoRequired(), item.points(), item.deduction(), item.options(), item.lowest(), item.highest(),
				new ItemCondition(other, List.of(answers)));
	}

	public static ChecklistItem withPhoto(ChecklistItem item) {
		return new ChecklistItem(item.key(), item.text(), item.hint(), item.kind(), item.mandatory(), true,
				item.points(), item.deduction(), item.options(), item.lowest(), item.highest(), item.condition());
	}

	public static ChecklistDraft draft(ChecklistItem... items) {
		return new ChecklistDraft("便民服务检查", "", List.of(new ChecklistSection("窗口服务", Arrays.asList(items))));
	}

	private static BigDecimal decimal(String text) {
		return (text == null) ? null : new BigDecimal(text);
	}

}
