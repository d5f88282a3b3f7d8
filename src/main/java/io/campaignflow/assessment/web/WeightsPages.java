package io.campaignflow.assessment.web;

import io.campaignflow.assessment.AssessmentRules;
import io.campaignflow.assessment.Criterion;
import io.campaignflow.assessment.Weights;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What counts how much: an office sets it for a level below; every version is listed. */
@Controller
@RequestMapping("/assessments/units/{code}/weights")
class WeightsPages {

	private final AssessmentRules rules;

	private final OrgUnits units;

	private final People people;

	private final Problems problems;

	WeightsPages(AssessmentRules rules, OrgUnits units, People people, Problems problems) {
		this.rules = rules;
		this.units = units;
		this.people = people;
		this.problems = problems;
	}

	@GetMapping
	String show(Actor actor, @PathVariable String code, @RequestParam(required = false) Level level, Model model) {
		OrgUnit unit = units.getVisible(actor, code);
		List<Level> below = Stream.of(Level.values()).filter((one) -> one.ordinal() > unit.level().ordinal()).toList();
		Level shown = (level != null) ? level : below.stream().findFirst().orElse(unit.level());
		List<Weights> versions = rules.versions(actor, code, shown);
		model.addAttribute("unit", unit);
		model.addAttribute("levels", below);
		model.addAttribute("level", shown);
		model.addAttribute("versions", versions);
		model.addAttribute("names", people.names(versions.stream().map(Weights::setBy).distinct().toList()));
		model.addAttribute("criteria", Criterion.values());
		model.addAttribute("maySet", AssessmentRules.maySet(actor, code) && below.contains(shown));
		if (!model.containsAttribute("typed")) {
			model.addAttribute("typed", typed(versions));
		}
		return "assessment/weights";
	}

	@PostMapping
	String set(Actor actor, @PathVariable String code, @RequestParam Level level, @RequestParam int version,
			@RequestParam Map<String, String> form, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		Map<Criterion, String> typed = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			typed.put(criterion, form.getOrDefault(criterion.name(), "").strip());
		}
		try {
			rules.set(actor, code, level, version, points(typed));
			redirect.addFlashAttribute("flash", "assessment.flash.set");
			redirect.addAttribute("level", level);
			return "redirect:/assessments/units/{code}/weights";
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("typed", typed);
			return show(actor, code, level, model);
		}
	}

	/** What is no number is missing: the rule says so beside the field. */
	private static Map<Criterion, Integer> points(Map<Criterion, String> typed) {
		Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
		typed.forEach((criterion, text) -> {
			if (text.matches("\\d{1,3}")) {
				points.put(criterion, Integer.valueOf(text));
			}
		});
		return points;
	}

	private static Map<Criterion, String> typed(List<Weights> versions) {
		Weights newest = versions.stream().findFirst().orElseGet(Weights::usual);
		Map<Criterion, String> typed = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			typed.put(criterion, String.valueOf(newest.of(criterion)));
		}
		return typed;
	}

}
