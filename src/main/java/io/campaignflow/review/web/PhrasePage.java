package io.campaignflow.review.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.Ground;
import io.campaignflow.review.Phrase;
import io.campaignflow.review.Phrases;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.web.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where people keep their standard phrases, and offices those of their unit. */
@Controller
class PhrasePage {

	private final Phrases phrases;

	private final OrgUnits units;

	private final Problems problems;

	PhrasePage(Phrases phrases, OrgUnits units, Problems problems) {
		this.phrases = phrases;
		this.units = units;
		this.problems = problems;
	}

	@GetMapping("/phrases")
	String phrases(Actor actor, Model model) {
		return page(actor, new PhraseForm("", null, ""), model);
	}

	@PostMapping("/phrases")
	String keep(Actor actor, @ModelAttribute PhraseForm form, Model model) {
		try {
			phrases.keep(actor, form.unitCode(), form.ground(), form.text());
			return "redirect:/phrases";
		}
		catch (BusinessRuleViolation refused) {
			model.addAttribute("faults", problems.faults(refused.violations()));
			return page(actor, form, model);
		}
	}

	@PostMapping("/phrases/{id}/removal")
	String drop(Actor actor, @PathVariable String id) {
		phrases.drop(actor, id);
		return "redirect:/phrases";
	}

	private String page(Actor actor, PhraseForm form, Model model) {
		Map<String, String> lists = new LinkedHashMap<>();
		phrases.keptBy(actor).forEach((unit) -> lists.put(unit, units.get(unit).name()));
		model.addAttribute("lists", lists);
		model.addAttribute("grounds", Ground.values());
		model.addAttribute("form", form);
		model.addAttribute("kept",
				phrases.of(actor).stream().collect(Collectors.groupingBy((phrase) -> phrase.keeper().name())));
		model.addAttribute("unitNames",
				phrases.of(actor)
					.stream()
					.filter((phrase) -> phrase.keeper() == Phrase.Keeper.UNIT)
					.map(Phrase::owner)
					.distinct()
					.collect(Collectors.toMap((unit) -> unit, (unit) -> units.get(unit).name())));
		return "review/phrases";
	}

	/** {@code list} is a unit's code, empty for one's own. */
	record PhraseForm(String list, Ground ground, String text) {

		String unitCode() {
			return (list == null || list.isBlank()) ? null : list;
		}

	}

}
