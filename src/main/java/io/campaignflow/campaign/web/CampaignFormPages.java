package io.campaignflow.campaign.web;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.RouteCatalogue.RouteChoice;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Creating and changing a campaign; what a rule refuses comes back as it was typed. */
@Controller
class CampaignFormPages {

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final Problems problems;

	CampaignFormPages(Campaigns campaigns, OrgUnits units, Problems problems) {
		this.campaigns = campaigns;
		this.units = units;
		this.problems = problems;
	}

	@GetMapping("/campaigns/new")
	String blank(Actor actor, Model model) {
		List<OrgUnit> mine = units.heldBy(actor, Role.OFFICE);
		if (mine.isEmpty()) {
			throw new NotAllowed("campaign-not-office");
		}
		List<RouteChoice> routes = campaigns.routesFor(mine.get(0));
		String route = routes.isEmpty() ? "" : routes.get(0).key();
		return form(actor, model, CampaignFields.fresh(mine.get(0).code(), route));
	}

	@PostMapping("/campaigns")
	String create(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		CampaignFields fields = CampaignFields.typed(sent);
		try {
			String id = campaigns.create(actor, fields.form());
			redirect.addFlashAttribute("flash", "campaign.page.created");
			return "redirect:/campaigns/" + id;
		}
		catch (Refusal refusal) {
			return refused(actor, model, fields, refusal, response);
		}
	}

	@GetMapping("/campaigns/{id}/edit")
	String edit(Actor actor, @PathVariable String id, Model model) {
		CampaignView campaign = managed(actor, id);
		model.addAttribute("campaign", campaign);
		return form(actor, model, CampaignFields.of(campaign));
	}

	@PostMapping("/campaigns/{id}")
	String change(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		CampaignView campaign = managed(actor, id);
		CampaignFields fields = CampaignFields.typed(sent);
		try {
			campaigns.update(actor, id, fields.version(), fields.form());
			redirect.addFlashAttribute("flash", "campaign.page.changed");
			return "redirect:/campaigns/" + id;
		}
		catch (Refusal refusal) {
			model.addAttribute("campaign", campaign);
			return refused(actor, model, fields, refusal, response);
		}
	}

	private CampaignView managed(Actor actor, String id) {
		CampaignView campaign = campaigns.visible(actor, id);
		if (!campaigns.mayManage(actor, campaign)) {
			throw new NotAllowed("campaign-not-office");
		}
		return campaign;
	}

	private String refused(Actor actor, Model model, CampaignFields fields, Refusal refusal,
			HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		return form(actor, model, fields);
	}

	private String form(Actor actor, Model model, CampaignFields fields) {
		CampaignView campaign = (CampaignView) model.getAttribute("campaign");
		model.addAttribute("fields", fields);
		List<OrgUnit> mine = units.heldBy(actor, Role.OFFICE);
		model.addAttribute("offices", mine);
		model.addAttribute("routes", routes(mine, fields));
		model.addAttribute("levels", Level.values());
		model.addAttribute("kinds", RequirementKind.values());
		model.addAttribute("fixed", campaign != null && campaign.status() == CampaignStatus.LAUNCHED);
		return "campaign/form";
	}

	/** What any of the person's offices can choose, and what the campaign has now. */
	private List<RouteChoice> routes(List<OrgUnit> mine, CampaignFields fields) {
		Stream<RouteChoice> present = campaigns.route(RouteField.parse(fields.route()).key()).stream();
		return Stream.concat(mine.stream().flatMap(unit -> campaigns.routesFor(unit).stream()), present)
			.distinct()
			.toList();
	}

}
