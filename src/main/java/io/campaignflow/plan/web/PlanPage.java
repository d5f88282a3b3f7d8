package io.campaignflow.plan.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan's text: what was last submitted, or for its writers the draft before that. */
@Controller
class PlanPage {

	private final Plans plans;

	private final Campaigns campaigns;

	PlanPage(Plans plans, Campaigns campaigns) {
		this.plans = plans;
		this.campaigns = campaigns;
	}

	@GetMapping("/plans/{id}")
	String text(Actor actor, @PathVariable String id, Model model) {
		PlanView plan = plans.visible(actor, id);
		List<Revision> revisions = plans.revisions(actor, id);
		CampaignView campaign = campaigns.get(plan.campaignId());
		PlanContent content = revisions.isEmpty() ? drafted(actor, id) : revisions.get(revisions.size() - 1).content();
		model.addAttribute("revision", revisions.isEmpty() ? null : revisions.get(revisions.size() - 1));
		model.addAttribute("text", (content == null) ? null : PlanTextView.of(content, campaign.requirements()));
		model.addAttribute("length", (content == null) ? 0 : content.length());
		model.addAttribute("requirementTitles", Titles.of(campaign));
		model.addAttribute("parent", (plan.parentPlanId() == null) ? null : plans.get(plan.parentPlanId()));
		return "plan/plan";
	}

	@GetMapping("/plans/{id}/revisions/{n}")
	String revision(Actor actor, @PathVariable String id, @PathVariable int n, Model model) {
		CampaignView campaign = campaigns.get(plans.visible(actor, id).campaignId());
		Revision revision = plans.revision(actor, id, n);
		model.addAttribute("revision", revision);
		model.addAttribute("text", PlanTextView.of(revision.content(), campaign.requirements()));
		model.addAttribute("length", revision.content().length());
		model.addAttribute("requirementTitles", Titles.of(campaign));
		return "plan/plan";
	}

	private PlanContent drafted(Actor actor, String id) {
		return plans.mayWrite(actor, id) ? plans.draft(actor, id).content() : null;
	}

}
