package io.campaignflow.campaign.web;

import java.io.IOException;
import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Extensions;
import io.campaignflow.campaign.RouteCatalogue.RouteChoice;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of campaigns, and one campaign. */
@Controller
class CampaignPages {

	private static final int SIZE = 20;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final Extensions extensions;

	private final Problems problems;

	private final CampaignExport export;

	CampaignPages(Campaigns campaigns, OrgUnits units, Extensions extensions, Problems problems,
			CampaignExport export) {
		this.export = export;
		this.campaigns = campaigns;
		this.units = units;
		this.extensions = extensions;
		this.problems = problems;
	}

	@GetMapping("/campaigns")
	String list(Actor actor, @RequestParam(defaultValue = "0") int page, Model model) {
		Page<CampaignView> found = campaigns.list(actor, PageQuery.of(page, SIZE));
		model.addAttribute("page", found);
		model.addAttribute("issuers", issuers(found));
		model.addAttribute("mayCreate", actor.holdsAnywhere(Role.OFFICE.name()));
		return "campaign/list";
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/campaigns/export")
	void export(Actor actor, HttpServletResponse response) throws IOException {
		export.send(actor, response);
	}

	@GetMapping("/campaigns/{id}")
	String one(Actor actor, @PathVariable String id, Model model) {
		CampaignView campaign = campaigns.visible(actor, id);
		model.addAttribute("campaign", campaign);
		model.addAttribute("issuer", units.get(campaign.issuingUnit()).name());
		RouteChoice route = campaigns.route(campaign.route()).orElse(null);
		model.addAttribute("route", route);
		model.addAttribute("newerRoute", route != null && campaign.routeVersion() != null
				&& campaign.status() == CampaignStatus.LAUNCHED && campaign.routeVersion() < route.version());
		model.addAttribute("mayManage", campaigns.mayManage(actor, campaign));
		return "campaign/campaign";
	}

	@PostMapping("/campaigns/{id}/route")
	String switchRoute(Actor actor, @PathVariable String id, @RequestParam long version, @RequestParam int routeVersion,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		campaigns.visible(actor, id);
		try {
			campaigns.switchRoute(actor, id, version, routeVersion);
			redirect.addFlashAttribute("flash", "campaign.page.route.switched");
			return "redirect:/campaigns/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return one(actor, id, model);
		}
	}

	@PostMapping("/campaigns/{id}/extensions")
	String extend(Actor actor, @PathVariable String id, ExtensionFields typed, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		campaigns.visible(actor, id);
		try {
			extensions.grant(actor, id, typed.unit().strip(), TypedFields.day(typed.closes()), typed.reason());
			redirect.addFlashAttribute("flash", "campaign.page.extension.granted");
			return "redirect:/campaigns/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("extension", typed);
			return one(actor, id, model);
		}
	}

	/** An extension as typed. */
	record ExtensionFields(String unit, String closes, String reason) {

		ExtensionFields {
			unit = (unit == null) ? "" : unit;
			closes = (closes == null) ? "" : closes;
			reason = (reason == null) ? "" : reason;
		}

	}

	private Map<String, String> issuers(Page<CampaignView> page) {
		return units.names(page.items().stream().map(CampaignView::issuingUnit).toList());
	}

}
