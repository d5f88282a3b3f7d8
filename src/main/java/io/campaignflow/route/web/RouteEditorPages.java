package io.campaignflow.route.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.route.RouteDiff;
import io.campaignflow.route.RouteVersion;
import io.campaignflow.route.RouteView;
import io.campaignflow.route.Routes;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The editor of routes; what a rule refuses comes back as it was typed, and where
 * somebody saved meanwhile both are shown.
 */
@Controller
@RequestMapping("/routes")
class RouteEditorPages {

	private final Routes routes;

	private final RouteWords words;

	private final Problems problems;

	RouteEditorPages(Routes routes, RouteWords words, Problems problems) {
		this.routes = routes;
		this.words = words;
		this.problems = problems;
	}

	/** An empty route, or a copy of a version. */
	@GetMapping("/new")
	String blank(Actor actor, @RequestParam(required = false) String from,
			@RequestParam(defaultValue = "0") int version, Model model) {
		List<OrgUnit> offices = routes.officesOf(actor);
		if (offices.isEmpty()) {
			throw new NotAllowed("route-not-office");
		}
		OrgUnit unit = offices.get(0);
		return editor(actor, null, (from == null || from.isEmpty()) ? RouteFields.fresh(unit.code())
				: RouteFields.copy(unit, routes.version(actor, from, version)), model);
	}

	@PostMapping
	String create(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		RouteFields fields = RouteFields.typed(sent);
		try {
			RouteView made = routes.create(actor, fields.unit(), fields.draft(),
					fields.from().isEmpty() ? null : fields.from());
			return saved(made, "route-new", redirect);
		}
		catch (Refusal refusal) {
			return refused(actor, null, fields, refusal, model, response);
		}
	}

	@GetMapping("/{key}/edit")
	String edit(Actor actor, @PathVariable String key, Model model) {
		RouteView route = changeable(actor, key);
		return editor(actor, route, RouteFields.of(route.unit(), routes.version(actor, key, route.version())), model);
	}

	@PostMapping("/{key}")
	String save(Actor actor, @PathVariable String key, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		RouteView route = changeable(actor, key);
		RouteFields fields = RouteFields.typed(sent);
		try {
			return saved(routes.save(actor, key, fields.version(), fields.draft()), "route-" + key, redirect);
		}
		catch (Conflict overtaken) {
			return overtaken(actor, route, fields, overtaken, model, response);
		}
		catch (Refusal refusal) {
			return refused(actor, route, fields, refusal, model, response);
		}
	}

	private RouteView changeable(Actor actor, String key) {
		RouteView route = routes.visible(actor, key);
		if (!routes.mayChange(actor, route)) {
			throw new NotAllowed(route.shipped() ? "route-shipped" : "route-not-office");
		}
		return route;
	}

	private static String saved(RouteView route, String taken, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", "route.page.saved");
		redirect.addFlashAttribute("flashArgs", new Object[] { route.version() });
		redirect.addFlashAttribute("taken", taken);
		return "redirect:/routes/" + route.key();
	}

	private String overtaken(Actor actor, RouteView route, RouteFields fields, Conflict overtaken, Model model,
			HttpServletResponse response) {
		RouteVersion theirs = (RouteVersion) overtaken.theirs();
		model.addAttribute("theirs", theirs);
		model.addAttribute("savers", words.savers(List.of(theirs)));
		model.addAttribute("diff", RouteDiff.of(theirs.rows(), fields.draft().rows()));
		return refused(actor, route, fields.after(theirs.version()), overtaken, model, response);
	}

	private String refused(Actor actor, RouteView route, RouteFields fields, Refusal refusal, Model model,
			HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		return editor(actor, route, fields, model);
	}

	private String editor(Actor actor, RouteView route, RouteFields fields, Model model) {
		model.addAttribute("route", route);
		model.addAttribute("fields", fields);
		model.addAttribute("offices", routes.officesOf(actor));
		words.choices(model);
		return "route/editor";
	}

}
