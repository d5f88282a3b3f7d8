package io.campaignflow.rectification.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.rectification.ReturnVisitRule;
import io.campaignflow.rectification.ReturnVisitRules;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A campaign's office says how closed items are visited again. */
@Controller
@RequestMapping("/rectification-items/return-visits")
class ReturnVisitPages {

	private final ReturnVisitRules rules;

	private final Campaigns campaigns;

	private final Problems problems;

	ReturnVisitPages(ReturnVisitRules rules, Campaigns campaigns, Problems problems) {
		this.rules = rules;
		this.campaigns = campaigns;
		this.problems = problems;
	}

	@GetMapping
	String page(Actor actor, @RequestParam(defaultValue = "") String campaign, Model model) {
		List<CampaignView> seen = campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items();
		String id = (campaign.isBlank() && !seen.isEmpty()) ? seen.get(0).id() : campaign;
		model.addAttribute("campaigns", seen);
		model.addAttribute("campaign", id);
		if (!id.isBlank()) {
			ReturnVisitRule rule = rules.visible(actor, id);
			model.addAttribute("rule", rule);
			model.addAttribute("maySet", rules.maySet(actor, id));
			model.asMap().putIfAbsent("share", String.valueOf(rule.share()));
			model.asMap().putIfAbsent("days", String.valueOf(rule.days()));
		}
		return "rectification/return-visits";
	}

	@PostMapping
	String set(Actor actor, @RequestParam String campaign, @RequestParam(defaultValue = "") String share,
			@RequestParam(defaultValue = "") String days, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			rules.set(actor, campaign, number(share), number(days));
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("share", share);
			model.addAttribute("days", days);
			return page(actor, campaign, model);
		}
		next.addFlashAttribute("flash", "rectification.return-visits.saved");
		next.addAttribute("campaign", campaign);
		return "redirect:/rectification-items/return-visits";
	}

	/** What is no number is none, which the rule refuses. */
	private static Integer number(String typed) {
		return typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : null;
	}

}
