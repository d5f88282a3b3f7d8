package io.campaignflow.route.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.route.RouteChecks;
import io.campaignflow.route.RouteChecks.Part;
import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whether somebody is there in every step for all units of a campaign: the page asks for
 * one part after the other and adds them up.
 */
@Controller
@RequestMapping("/campaigns/{id}/route-check")
class CheckPages {

	private final RouteChecks checks;

	private final Campaigns campaigns;

	CheckPages(RouteChecks checks, Campaigns campaigns) {
		this.checks = checks;
		this.campaigns = campaigns;
	}

	@GetMapping
	String page(Actor actor, @PathVariable String id, Model model) {
		model.addAttribute("scopes", checks.scopes(actor, id));
		model.addAttribute("campaign", campaigns.visible(actor, id));
		return "route/check";
	}

	@GetMapping("/part")
	String part(Actor actor, @PathVariable String id, @RequestParam Level level,
			@RequestParam(defaultValue = "false") boolean attached, @RequestParam(required = false) String after,
			@RequestParam(defaultValue = "0") long checked, @RequestParam(defaultValue = "0") long found,
			@RequestParam(defaultValue = "0") long total, Model model) {
		Part part = checks.next(actor, id, level, attached, (after == null || after.isEmpty()) ? null : after);
		model.addAttribute("scope", new RouteChecks.Scope(level, attached, total));
		model.addAttribute("campaign", campaigns.visible(actor, id));
		model.addAttribute("part", part);
		model.addAttribute("checked", checked + part.checked());
		model.addAttribute("found", found + part.doubtful().size());
		return "route/check :: part";
	}

}
