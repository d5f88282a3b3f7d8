package io.campaignflow.supervision.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.supervision.FormOrder;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.supervision.GroupSeries;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An office forms a group, or all of its groups from a table. */
@Controller
class NewGroupPage {

	private final GroupForming forming;

	private final GroupSeries series;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final Problems problems;

	NewGroupPage(GroupForming forming, GroupSeries series, OrgUnits units, Campaigns campaigns, Problems problems) {
		this.forming = forming;
		this.series = series;
		this.units = units;
		this.campaigns = campaigns;
		this.problems = problems;
	}

	@GetMapping("/groups/new")
	String page(Actor actor, Model model) {
		List<OrgUnit> offices = offices(actor);
		if (offices.isEmpty()) {
			throw new NotAllowed("group-for-office");
		}
		model.addAttribute("kinds", GroupKind.values());
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		model.addAttribute("offices", offices);
		model.addAttribute("most", GroupSeries.MOST);
		return "supervision/new";
	}

	@PostMapping("/groups")
	String form(Actor actor, @RequestParam(defaultValue = "") String unit,
			@RequestParam(required = false) GroupKind kind, @RequestParam(defaultValue = "") String campaign,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String lines, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		FormOrder order = new FormOrder(unit, kind, campaign, name);
		try {
			return lines.isBlank() ? one(forming.form(actor, order), next)
					: several(series.form(actor, order, lines), unit, next);
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("order", order);
			model.addAttribute("lines", lines);
			return page(actor, model);
		}
	}

	private static String one(String id, RedirectAttributes next) {
		next.addFlashAttribute("flash", "supervision.flash.formed");
		return "redirect:/groups/" + id;
	}

	private static String several(List<String> formed, String unit, RedirectAttributes next) {
		next.addFlashAttribute("flash", "supervision.flash.formed.several");
		next.addFlashAttribute("flashArgs", new Object[] { formed.size() });
		next.addAttribute("unit", unit);
		next.addAttribute("subtree", false);
		next.addAttribute("status", "FORMING");
		return "redirect:/groups";
	}

	/** Units whose office the person belongs to. */
	private List<OrgUnit> offices(Actor actor) {
		return units.heldBy(actor, Role.OFFICE);
	}

}
