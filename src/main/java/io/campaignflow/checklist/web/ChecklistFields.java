package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ChecklistDraft;
import io.campaignflow.checklist.ChecklistItem;
import io.campaignflow.checklist.ChecklistSection;
import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.web.TypedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * The editor as it was typed, so that nothing is lost when a rule refuses it.
 * {@code edits} is the state the office began from, 0 for a new checklist.
 */
record ChecklistFields(String unit, String title, String note, int edits, List<SectionFields> sections) {

	private static final String SECTION = "section";

	private static final String ITEM = "item";

	static ChecklistFields fresh(String unit) {
		return new ChecklistFields(unit, "", "", 0, List
			.of(new SectionFields("s0", "sections[0]", "", List.of(ItemFields.empty("i1", "sections[0].items[0]")))));
	}

	static ChecklistFields of(String unit, int edits, ChecklistVersion version) {
		Map<String, ChecklistItem> all = version.items()
			.collect(Collectors.toMap(ChecklistItem::key, Function.identity()));
		List<SectionFields> sections = new ArrayList<>();
		for (int s = 0; s < version.sections().size(); s++) {
			ChecklistSection section = version.sections().get(s);
			String at = "sections[" + s + "]";
			List<ItemFields> items = new ArrayList<>();
			section.items().forEach(item -> items.add(ItemFields.of(at + ".items[" + items.size() + "]", item, all)));
			sections.add(new SectionFields("s" + s, at, section.title(), items));
		}
		return new ChecklistFields(unit, version.title(), version.note(), edits, sections);
	}

	static ChecklistFields typed(MultiValueMap<String, String> sent) {
		TypedFields typed = new TypedFields(sent);
		List<SectionFields> sections = new ArrayList<>();
		List<String> items = typed.rows(ITEM).toList();
		typed.rows(SECTION).forEach(place -> sections.add(section(place, sections.size(), items, typed)));
		return new ChecklistFields(typed.text("unit"), typed.text("title"), typed.text("note"),
				Math.max(0, TypedFields.number(typed.text("edits"))), sections);
	}

	private static SectionFields section(String place, int number, List<String> all, TypedFields typed) {
		String id = place.substring(place.indexOf('.') + 1);
		String at = "sections[" + number + "]";
		List<ItemFields> items = new ArrayList<>();
		all.stream()
			.filter(item -> typed.text(item + ".section").equals(id))
			.forEach(item -> items.add(ItemFields.typed(at + ".items[" + items.size() + "]", item, typed)));
		return new SectionFields(id, at, typed.text(place + ".title"), items);
	}

	/** The same, begun from another state: saving it replaces that one knowingly. */
	ChecklistFields after(int newest) {
		return new ChecklistFields(unit, title, note, newest, sections);
	}

	ChecklistDraft draft() {
		Map<String, ItemFields> others = sections.stream()
			.flatMap(section -> section.items().stream())
			.collect(Collectors.toMap(ItemFields::id, Function.identity(), (first, second) -> first));
		return new ChecklistDraft(title, note,
				sections.stream()
					.map(section -> new ChecklistSection(section.title(),
							section.items().stream().map(item -> item.item(others)).toList()))
					.toList());
	}

}
