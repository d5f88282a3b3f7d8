package io.campaignflow.prereview.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Verdict;
import io.campaignflow.prereview.Verdicts;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How often the machine is right, rule by rule, for the office of a campaign. */
@Controller
class EffectPage {

	private static final int SIZE = 20;

	private final Verdicts verdicts;

	private final Campaigns campaigns;

	private final Plans plans;

	private final People people;

	private final VerdictExport export;

	EffectPage(Verdicts verdicts, Campaigns campaigns, Plans plans, People people, VerdictExport export) {
		this.verdicts = verdicts;
		this.campaigns = campaigns;
		this.plans = plans;
		this.people = people;
		this.export = export;
	}

	@GetMapping("/campaigns/{id}/pre-review/effect")
	String effect(Actor actor, @PathVariable String id, @RequestParam(required = false) Rule rule,
			@RequestParam(required = false) Boolean correct, @RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("campaign", campaigns.visible(actor, id));
		model.addAttribute("rates", verdicts.rates(actor, id));
		Page<Verdict> said = verdicts.list(actor, id, rule, correct, PageQuery.of(page, SIZE));
		model.addAttribute("page", said);
		model.addAttribute("rule", rule);
		model.addAttribute("correct", correct);
		model.addAttribute("rules", Rule.values());
		model.addAttribute("names",
				people.names(said.items().stream().map(Verdict::account).collect(Collectors.toSet())));
		model.addAttribute("titles", titles(said));
		return "prereview/effect";
	}

	@GetMapping("/campaigns/{id}/pre-review/effect.xlsx")
	void export(Actor actor, @PathVariable String id, @RequestParam(required = false) Rule rule,
			@RequestParam(required = false) Boolean correct, HttpServletResponse response) throws IOException {
		export.send(actor, id, rule, correct, response);
	}

	private Map<String, String> titles(Page<Verdict> said) {
		return plans.views(said.items().stream().map(Verdict::planId).collect(Collectors.toSet()))
			.values()
			.stream()
			.collect(Collectors.toMap(PlanView::id, PlanView::title));
	}

}
