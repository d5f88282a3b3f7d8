package io.campaignflow.route.web;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.route.RouteTrials;
import io.campaignflow.route.RouteView;
import io.campaignflow.route.Routes;
import io.campaignflow.route.TrialRun;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.TypedFields;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Trial runs, of saved versions and of the rows in the editor. */
@Controller
@RequestMapping("/routes")
class TrialPages {

	private final Routes routes;

	private final RouteTrials trials;

	private final TriedUnit units;

	TrialPages(Routes routes, RouteTrials trials, TriedUnit units) {
		this.routes = routes;
		this.trials = trials;
		this.units = units;
	}

	@GetMapping("/{key}/trial")
	String saved(Actor actor, @PathVariable String key, @RequestParam int version,
			@RequestParam(defaultValue = "") String triedUnit, @RequestParam(defaultValue = "UNIT") String kind,
			Model model) {
		RouteView route = routes.visible(actor, key);
		return shown(trials.run(actor, routes.version(actor, key, version), units.of(actor, triedUnit), kind(kind),
				route.unit()), model);
	}

	@PostMapping("/trial")
	String unsaved(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
		TypedFields typed = new TypedFields(sent);
		RouteFields fields = RouteFields.typed(sent);
		return shown(trials.run(actor, fields.draft().rows(), units.of(actor, typed.text("triedUnit")),
				kind(typed.text("kind")), fields.unit().isEmpty() ? null : fields.unit()), model);
	}

	/** Units whose name or code begins as typed, for the list under the field. */
	@GetMapping("/units")
	String offered(Actor actor, @RequestParam(defaultValue = "") String triedUnit, Model model) {
		model.addAttribute("offered", units.offered(actor, triedUnit));
		return "route/trial :: offered";
	}

	private static PlanKind kind(String name) {
		PlanKind kind = TypedFields.constant(PlanKind.class, name);
		return (kind == null) ? PlanKind.UNIT : kind;
	}

	private String shown(TrialRun trial, Model model) {
		model.addAttribute("trial", trial);
		return "route/trial :: result";
	}

}
