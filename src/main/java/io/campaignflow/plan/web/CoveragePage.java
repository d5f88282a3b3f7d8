package io.campaignflow.plan.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.CoverageMatrix;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.PlanContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far the text answers what the campaign demands, now and in each revision. */
@Controller
class CoveragePage {

	private final Plans plans;

	private final Campaigns campaigns;

	private final OrgUnits units;

	CoveragePage(Plans plans, Campaigns campaigns, OrgUnits units) {
		this.plans = plans;
		this.campaigns = campaigns;
		this.units = units;
	}

	@GetMapping("/plans/{id}/coverage")
	String coverage(Actor actor, @PathVariable String id, Model model) {
		PlanView plan = plans.visible(actor, id);
		PlanContent draft = plans.mayWrite(actor, id) ? plans.draft(actor, id).content() : null;
		CoverageMatrix matrix = CoverageMatrix.of(campaigns.get(plan.campaignId()).requirements(),
				units.get(plan.unitCode()).level(), plans.revisions(actor, id), draft);
		model.addAttribute("matrix", matrix);
		model.addAttribute("answers", matrix.answers());
		return "plan/coverage";
	}

}
