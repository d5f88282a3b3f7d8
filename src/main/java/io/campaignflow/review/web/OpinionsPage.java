package io.campaignflow.review.web;

import io.campaignflow.plan.Plans;
import io.campaignflow.review.Notes;
import io.campaignflow.review.ReviewView;
import io.campaignflow.review.ReviewView.OpinionView;
import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What reviewers said, round by round, with the drafter's answers. */
@Controller
class OpinionsPage {

	private final Plans plans;

	private final Reviews reviews;

	private final Notes notes;

	OpinionsPage(Plans plans, Reviews reviews, Notes notes) {
		this.plans = plans;
		this.reviews = reviews;
		this.notes = notes;
	}

	@GetMapping("/plans/{id}/opinions")
	String opinions(Actor actor, @PathVariable String id, Model model) {
		ReviewView review = reviews.of(actor, id);
		Map<Integer, List<OpinionView>> rounds = review.opinions()
			.stream()
			.collect(Collectors.groupingBy(OpinionView::round, () -> new TreeMap<>(Comparator.reverseOrder()),
					Collectors.toList()));
		model.addAttribute("rounds", rounds);
		model.addAttribute("review", review);
		model.addAttribute("notes", notes.of(actor, id));
		model.addAttribute("stepTitles",
				review.steps()
					.stream()
					.collect(Collectors.toMap((step) -> String.valueOf(step.id()), ReviewView.StepView::title)));
		model.addAttribute("sectionTitles", sectionTitles(plans.revisions(actor, id)));
		return "review/opinions";
	}

	/** Titles of all sections that ever stood in the plan, by key. */
	static Map<String, String> sectionTitles(List<Revision> revisions) {
		Map<String, String> titles = new HashMap<>();
		for (Revision revision : revisions) {
			for (PlanContent.Section section : revision.content().sections()) {
				titles.put(section.key(), section.title());
			}
		}
		return titles;
	}

}
