package io.campaignflow.prereview.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.ThresholdSettings;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From where on a campaign is told; read by all who see it, changed by its office. */
@Controller
class ThresholdPages {

	private final ThresholdSettings settings;

	private final Campaigns campaigns;

	private final Problems problems;

	ThresholdPages(ThresholdSettings settings, Campaigns campaigns, Problems problems) {
		this.settings = settings;
		this.campaigns = campaigns;
		this.problems = problems;
	}

	@GetMapping("/campaigns/{id}/pre-review")
	String thresholds(Actor actor, @PathVariable String id, Model model) {
		return form(actor, id, ThresholdFields.of(settings.of(actor, id)), model);
	}

	@PostMapping("/campaigns/{id}/pre-review")
	String change(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		ThresholdFields fields = ThresholdFields.typed(new TypedFields(sent));
		try {
			if (fields.dayUnreadable()) {
				throw new BusinessRuleViolation("thresholds-faulty",
						List.of(Violation.of("measuresUntil", "threshold-no-day", fields.measuresUntil())));
			}
			settings.change(actor, id, fields.thresholds());
			redirect.addFlashAttribute("flash", "prereview.page.thresholds.saved");
			return "redirect:/campaigns/{id}/pre-review";
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return form(actor, id, fields, model);
		}
	}

	private String form(Actor actor, String id, ThresholdFields fields, Model model) {
		CampaignView campaign = campaigns.visible(actor, id);
		model.addAttribute("campaign", campaign);
		model.addAttribute("fields", fields);
		model.addAttribute("rules", Rule.values());
		model.addAttribute("mayManage", campaigns.mayManage(actor, campaign));
		return "prereview/thresholds";
	}

}
