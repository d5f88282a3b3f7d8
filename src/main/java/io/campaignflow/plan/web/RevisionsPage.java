package io.campaignflow.plan.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.Comparison;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The frozen texts of a plan, and any two of them compared. */
@Controller
class RevisionsPage {

	/** Stands for the text being written, where the reader may write it. */
	private static final int DRAFT = 0;

	private final Plans plans;

	private final Campaigns campaigns;

	private final People people;

	RevisionsPage(Plans plans, Campaigns campaigns, People people) {
		this.plans = plans;
		this.campaigns = campaigns;
		this.people = people;
	}

	@GetMapping("/plans/{id}/revisions")
	String revisions(Actor actor, @PathVariable String id, Model model) {
		List<Revision> revisions = plans.revisions(actor, id);
		model.addAttribute("revisions", revisions);
		model.addAttribute("names",
				people.names(revisions.stream().map(Revision::submittedBy).collect(Collectors.toSet())));
		return "plan/revisions";
	}

	@GetMapping("/plans/{id}/comparison")
	String comparison(Actor actor, @PathVariable String id, @RequestParam int from, @RequestParam int to, Model model) {
		PlanView plan = plans.visible(actor, id);
		model.addAttribute("revisions", plans.revisions(actor, id));
		model.addAttribute("drafting", plans.mayWrite(actor, id));
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("comparison", Comparison.of(content(actor, id, from), content(actor, id, to)));
		model.addAttribute("requirementTitles", Titles.of(campaigns.get(plan.campaignId())));
		return "plan/comparison";
	}

	private PlanContent content(Actor actor, String id, int n) {
		boolean draft = n == DRAFT && plans.mayWrite(actor, id);
		return draft ? plans.draft(actor, id).content() : plans.revision(actor, id, n).content();
	}

}
