package io.campaignflow.checklist.web;

import io.campaignflow.checklist.Answer;
import io.campaignflow.checklist.ChecklistItem;
import io.campaignflow.checklist.ChecklistSection;
import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.checklist.ChecklistView;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.checklist.ItemKind;
import io.campaignflow.checklist.ItemOption;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of checklists name: units, people, numbers of items and answers. */
@Component
class ChecklistWords {

	private final Checklists checklists;

	private final OrgUnits units;

	private final People people;

	private final MessageSource messages;

	ChecklistWords(Checklists checklists, OrgUnits units, People people, MessageSource messages) {
		this.checklists = checklists;
		this.units = units;
		this.people = people;
		this.messages = messages;
	}

	void list(Actor actor, Page<ChecklistView> page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("units", unitNames(page.items()));
		model.addAttribute("offices", checklists.officesOf(actor));
	}

	void editor(Actor actor, Model model) {
		model.addAttribute("offices", checklists.officesOf(actor));
		model.addAttribute("kinds", ItemKind.values());
	}

	/** Names of the units checklists belong to, by code. */
	Map<String, String> unitNames(Collection<ChecklistView> all) {
		return units.names(all.stream().map(ChecklistView::unit).toList());
	}

	/** Names of those who saved versions, by account. */
	Map<String, String> savers(Collection<ChecklistVersion> versions) {
		return people.names(versions.stream().map(ChecklistVersion::savedBy).collect(Collectors.toSet()));
	}

	/** For each conditional item, by key: when it is asked, in words. */
	Map<String, String> conditionLabels(List<ChecklistSection> sections) {
		Map<String, ChecklistItem> all = new HashMap<>();
		Map<String, Integer> numbers = new HashMap<>();
		Map<String, String> labels = new HashMap<>();
		for (ChecklistItem item : sections.stream().flatMap(section -> section.items().stream()).toList()) {
			all.put(item.key(), item);
			numbers.put(item.key(), numbers.size() + 1);
			if (item.condition() != null && all.containsKey(item.condition().item())) {
				ChecklistItem other = all.get(item.condition().item());
				labels.put(item.key(),
						word("checklist.page.asked-if", numbers.get(other.key()),
								item.condition()
									.answers()
									.stream()
									.map(answer -> answer(other, answer))
									.collect(Collectors.joining(word("checklist.page.or")))));
			}
		}
		return labels;
	}

	/** An answer in words. */
	String answer(ChecklistItem item, String value) {
		if (item.kind() == ItemKind.YES_NO && List.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE).contains(value)) {
			return word("checklist.answer." + value);
		}
		return item.options()
			.stream()
			.filter(option -> option.value().equals(value))
			.map(ItemOption::label)
			.findFirst()
			.orElse(value);
	}

	String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
