package io.campaignflow.intake.web;

import io.campaignflow.intake.TextSource;
import io.campaignflow.intake.TextSources;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.text.Revision;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Texts of other plans into a draft on the portal: choose a plan, see its sections beside
 * one's own, take over what is chosen.
 */
@Controller
@RequestMapping("/plans/{id}/draft/sources")
class SourcePages {

	private static final String CHOICE = "from-";

	private final TextSources sources;

	private final Plans plans;

	private final Problems problems;

	SourcePages(TextSources sources, Plans plans, Problems problems) {
		this.sources = sources;
		this.plans = plans;
		this.problems = problems;
	}

	@GetMapping
	String look(Actor actor, @PathVariable String id, @RequestParam(required = false) String plan, Model model) {
		return plans.mayWrite(actor, id) ? page(actor, id, plan, Map.of(), model) : "redirect:/plans/{id}";
	}

	@PostMapping
	String take(Actor actor, @PathVariable String id, @RequestParam String plan, @RequestParam int revision,
			@RequestParam long version, @RequestParam(defaultValue = "false") boolean measures,
			@RequestParam(defaultValue = "false") boolean append, @RequestParam Map<String, String> form, Model model,
			HttpServletResponse response) {
		Map<String, String> chosen = form.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(CHOICE) && !field.getValue().isBlank())
			.collect(Collectors.toMap((field) -> field.getKey().substring(CHOICE.length()), Map.Entry::getValue));
		try {
			sources.take(actor, id, new TextSources.Taking(version, plan, revision, chosen, measures, append));
			return "redirect:/plans/{id}/draft";
		}
		catch (Refusal refusal) {
			Problem problem = problems.of(refusal);
			response.setStatus(problem.status().value());
			model.addAttribute("refused", problem);
			model.addAttribute("append", append);
			model.addAttribute("measures", measures);
			return page(actor, id, plan, chosen, model);
		}
	}

	private String page(Actor actor, String id, String plan, Map<String, String> chosen, Model model) {
		List<TextSource> all = sources.of(actor, id);
		model.addAttribute("sources", all);
		model.addAttribute("draft", plans.draft(actor, id));
		String shown = (plan != null || all.isEmpty()) ? plan : all.get(0).plan().id();
		if (shown != null) {
			Revision text = sources.text(actor, id, shown);
			model.addAttribute("source", text);
			model.addAttribute("proposals", sources.proposals(actor, id, text));
			model.addAttribute("chosen", chosen);
		}
		return "plan/sources";
	}

}
