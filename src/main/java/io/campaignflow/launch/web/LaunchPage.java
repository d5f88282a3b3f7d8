package io.campaignflow.launch.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.launch.LaunchOrder;
import io.campaignflow.launch.LaunchProgress;
import io.campaignflow.launch.LaunchScope;
import io.campaignflow.launch.LaunchStatus;
import io.campaignflow.launch.Launches;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Launching a campaign, and watching it. */
@Controller
@RequestMapping("/campaigns/{id}/launch")
class LaunchPage {

	private final Campaigns campaigns;

	private final Launches launches;

	private final LaunchOrder order;

	private final Problems problems;

	LaunchPage(Campaigns campaigns, Launches launches, LaunchOrder order, Problems problems) {
		this.campaigns = campaigns;
		this.launches = launches;
		this.order = order;
		this.problems = problems;
	}

	@GetMapping
	String page(Actor actor, @PathVariable String id, Model model) {
		return page(actor, id, null, model);
	}

	/** What htmx asks for every two seconds while plans are being opened. */
	@GetMapping("/progress")
	String progress(Actor actor, @PathVariable String id, Model model) {
		watch(actor, id, model);
		return "campaign/launch :: progress";
	}

	@PostMapping
	String launch(Actor actor, @PathVariable String id, @RequestParam(required = false) List<String> levels,
			@RequestParam(defaultValue = "false") boolean propose, Model model, HttpServletResponse response) {
		List<String> chosen = (levels == null) ? List.of() : levels;
		try {
			if (propose) {
				launches.propose(actor, id);
			}
			else {
				order.launch(actor, id, chosen);
			}
			return "redirect:/campaigns/" + id + "/launch";
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return page(actor, id, chosen, model);
		}
	}

	private String page(Actor actor, String id, List<String> levels, Model model) {
		CampaignView campaign = watch(actor, id, model);
		LaunchScope scope = launches.scope(id);
		model.addAttribute("scope", scope);
		model.addAttribute("chosen", (levels == null) ? withSomethingToOpen(scope) : known(levels));
		model.addAttribute("mayManage", campaigns.mayManage(actor, campaign));
		return "campaign/launch";
	}

	private CampaignView watch(Actor actor, String id, Model model) {
		CampaignView campaign = campaigns.visible(actor, id);
		LaunchProgress progress = launches.latest(actor, id).orElse(null);
		model.addAttribute("campaign", campaign);
		model.addAttribute("progress", progress);
		model.addAttribute("running", progress != null && progress.status() == LaunchStatus.OPENING);
		return campaign;
	}

	private static Set<Level> withSomethingToOpen(LaunchScope scope) {
		return scope.lines()
			.stream()
			.filter(line -> line.toOpen() > 0)
			.map(LaunchScope.Line::level)
			.collect(Collectors.toSet());
	}

	private static Set<Level> known(List<String> levels) {
		return EnumSet.allOf(Level.class)
			.stream()
			.filter(level -> levels.contains(level.name()))
			.collect(Collectors.toSet());
	}

}
