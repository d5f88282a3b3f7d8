package io.campaignflow.rectification.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rectification.ItemAssigning;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Assigning an item with units and people to choose from; the answers go to the task as
 * those of any form do.
 */
@Controller
@RequestMapping("/rectification-items/{id}/assignment")
class AssignmentPages {

	/** Most units found by what was typed. */
	private static final int FOUND = 12;

	/** As many as an assignment takes. */
	private static final int MOST_CHOSEN = 20;

	private final RectificationItems items;

	private final ItemAssigning assigning;

	private final OrgUnits units;

	private final Tasks tasks;

	AssignmentPages(RectificationItems items, ItemAssigning assigning, OrgUnits units, Tasks tasks) {
		this.items = items;
		this.assigning = assigning;
		this.units = units;
		this.tasks = tasks;
	}

	@GetMapping
	String page(Actor actor, @PathVariable String id, @RequestParam String task, Model model) {
		ItemView item = items.visible(actor, id);
		WorkItem open = tasks.get(actor, task);
		if (!tasks.mayAct(actor, open) || !open.subject().id().equals(id)) {
			return "redirect:/rectification-items/" + id;
		}
		OrgUnit unit = units.get(item.unitCode());
		model.addAttribute("item", item);
		model.addAttribute("task", open);
		model.addAttribute("found", List.of(unit));
		model.addAttribute("people", assigning.peopleAt(unit.code()));
		model.addAttribute("severities", Severity.values());
		model.addAttribute("raisers", items.raisers(id));
		return "rectification/assignment";
	}

	/** Units whose name or code was begun, as far as the reader sees them. */
	@GetMapping("/units")
	String units(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String text, Model model) {
		items.visible(actor, id);
		model.addAttribute("found", units.search(actor, text, PageQuery.of(0, FOUND)).items());
		return "rectification/assignment :: units";
	}

	/** Units that help: those chosen before stay, those found can be added. */
	@GetMapping("/co-units")
	String coUnits(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent,
			Model model) {
		items.visible(actor, id);
		List<OrgUnit> chosen = sent.entrySet()
			.stream()
			.filter(field -> field.getKey().startsWith("coUnits["))
			.flatMap(field -> field.getValue().stream())
			.distinct()
			.limit(MOST_CHOSEN)
			.map(code -> units.getVisible(actor, code))
			.toList();
		model.addAttribute("chosen", chosen);
		model.addAttribute("found", found(actor, sent.getFirst("text"), chosen));
		return "rectification/assignment :: co-units";
	}

	private List<OrgUnit> found(Actor actor, String text, List<OrgUnit> chosen) {
		return (text == null || text.isBlank()) ? List.of()
				: units.search(actor, text, PageQuery.of(0, FOUND))
					.items()
					.stream()
					.filter(unit -> !chosen.contains(unit))
					.toList();
	}

	/** Who can be responsible at a unit. */
	@GetMapping("/people")
	String people(Actor actor, @PathVariable String id, @RequestParam String unit, Model model) {
		items.visible(actor, id);
		model.addAttribute("people", assigning.peopleAt(units.getVisible(actor, unit).code()));
		return "rectification/assignment :: people";
	}

}
