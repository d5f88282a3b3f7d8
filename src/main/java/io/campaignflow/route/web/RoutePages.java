package io.campaignflow.route.web;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.route.RouteDiff;
import io.campaignflow.route.RouteVersion;
import io.campaignflow.route.RouteView;
import io.campaignflow.route.Routes;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of routes, one route with its versions, and what a version changed. */
@Controller
@RequestMapping("/routes")
class RoutePages {

	private static final int SIZE = 20;

	private final Routes routes;

	private final RouteWords words;

	RoutePages(Routes routes, RouteWords words) {
		this.routes = routes;
		this.words = words;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
		Page<RouteView> found = routes.list(actor, PageQuery.of(page, SIZE));
		model.addAttribute("page", found);
		model.addAttribute("units", words.unitNames(found.items()));
		model.addAttribute("mayCreate", !routes.officesOf(actor).isEmpty());
		return "route/list";
	}

	/** The newest version, or the one asked for. */
	@GetMapping("/{key}")
	String one(Actor actor, @PathVariable String key, @RequestParam(required = false) Integer version,
			@RequestParam(defaultValue = "0") int page, Model model) {
		RouteView route = routes.visible(actor, key);
		RouteVersion shown = routes.version(actor, key, (version == null) ? route.version() : version);
		Page<RouteVersion> versions = routes.versions(actor, key, PageQuery.of(page, SIZE));
		model.addAttribute("route", route);
		model.addAttribute("unit", words.unitNames(List.of(route)).get(route.unit()));
		model.addAttribute("version", shown);
		model.addAttribute("groups", GroupFields.of(shown.rows()));
		model.addAttribute("page", versions);
		model.addAttribute("savers", words.savers(versions.items()));
		model.addAttribute("mayChange", routes.mayChange(actor, route) && !route.retired());
		model.addAttribute("mayReinstate", routes.mayChange(actor, route) && route.retired());
		model.addAttribute("mayCopy", !routes.officesOf(actor).isEmpty());
		model.addAttribute("kinds", PlanKind.values());
		return "route/route";
	}

	/** What a version changed against the one before, or any two against each other. */
	@GetMapping("/{key}/changes")
	String changes(Actor actor, @PathVariable String key, @RequestParam int from, @RequestParam int to, Model model) {
		RouteVersion older = routes.version(actor, key, from);
		RouteVersion newer = routes.version(actor, key, to);
		model.addAttribute("route", routes.visible(actor, key));
		model.addAttribute("older", older);
		model.addAttribute("newer", newer);
		model.addAttribute("savers", words.savers(List.of(older, newer)));
		model.addAttribute("diff", RouteDiff.of(older.rows(), newer.rows()));
		return "route/changes";
	}

	@PostMapping("/{key}/retirement")
	String retire(Actor actor, @PathVariable String key, RedirectAttributes redirect) {
		routes.retire(actor, key);
		redirect.addFlashAttribute("flash", "route.page.retired");
		return "redirect:/routes/" + key;
	}

	@PostMapping("/{key}/reinstatement")
	String reinstate(Actor actor, @PathVariable String key, RedirectAttributes redirect) {
		routes.reinstate(actor, key);
		redirect.addFlashAttribute("flash", "route.page.reinstated");
		return "redirect:/routes/" + key;
	}

}
