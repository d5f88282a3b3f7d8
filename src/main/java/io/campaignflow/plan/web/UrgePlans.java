package io.campaignflow.plan.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.MassUrging.Outcome;
import io.campaignflow.workflow.MassUrging;
import io.campaignflow.workflow.UrgedWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Urges the late plans a list shows. */
@Controller
class UrgePlans {

	private final Plans plans;

	private final OrgUnits units;

	private final MassUrging urging;

	private final UrgedWords words;

	UrgePlans(Plans plans, OrgUnits units, MassUrging urging, UrgedWords words) {
		this.plans = plans;
		this.units = units;
		this.urging = urging;
		this.words = words;
	}

	@PostMapping("/plans/urging")
	String urge(Actor actor, PlanListPage.PlanFilter filter, @RequestParam(defaultValue = "") String saying,
			RedirectAttributes next) {
		Outcome outcome = urge(actor, filter, saying);
		next.addFlashAttribute("flash", "workflow.urged.all");
		next.addFlashAttribute("flashArgs", new Object[] { words.of(outcome) });
		next.addAttribute("light", PlanLight.LATE);
		add(next, "campaign", filter.campaign());
		add(next, "unit", filter.unit());
		add(next, "level", filter.level());
		return "redirect:/plans";
	}

	/** The same over REST; filters as of the list, text in {@code saying}. */
	@PostMapping("/api/v1/plans/urging")
	@ResponseBody
	Outcome urgeCall(Actor actor, PlanListPage.PlanFilter filter, @RequestParam(defaultValue = "") String saying) {
		return urge(actor, filter, saying);
	}

	private Outcome urge(Actor actor, PlanListPage.PlanFilter filter, String saying) {
		PlanQuery late = filter.query(units.meantCode(actor, filter.unit()), PlanLight.LATE);
		Page<PlanView> found = plans.list(actor, late, PageQuery.of(0, MassUrging.MOST));
		return urging.urge(actor, saying, found.items().stream().map(PlanView::id).toList(), found.total());
	}

	private static void add(RedirectAttributes next, String name, Object value) {
		if (value != null) {
			next.addAttribute(name, value);
		}
	}

}
