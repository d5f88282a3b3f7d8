package io.campaignflow.review.web;

import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a plan is decided: by a reviewer, and by the head of the unit who signs it off.
 * Everything needed is on the one screen.
 */
@Controller
class ReviewPage {

	private static final Set<String> DECIDED_HERE = Set.of("review-plan", "sign-off-plan");

	private final Plans plans;

	private final Tasks tasks;

	private final ReviewEvidence evidence;

	private final DecisionFields fields;

	private final ReviewQueue queue;

	private final TaskHolders holders;

	ReviewPage(Plans plans, Tasks tasks, ReviewEvidence evidence, DecisionFields fields, ReviewQueue queue,
			TaskHolders holders) {
		this.plans = plans;
		this.tasks = tasks;
		this.evidence = evidence;
		this.fields = fields;
		this.queue = queue;
		this.holders = holders;
	}

	@GetMapping("/plans/{id}/review")
	String review(Actor actor, @PathVariable String id, @RequestParam String task,
			@RequestParam(required = false) Integer base, Model model, RedirectAttributes next) {
		plans.visible(actor, id);
		WorkItem item = tasks.get(actor, task);
		boolean decidable = item.open() && item.subject().id().equals(id) && DECIDED_HERE.contains(item.kind());
		if (!decidable) {
			tellEnding(item, next);
			return "redirect:/plans/{id}";
		}
		evidence.addTo(model, actor, id, base);
		model.addAttribute("task", item);
		model.addAttribute("form", fields.of(actor, item));
		model.addAttribute("queue", queue.placeOf(actor, item));
		return "review/review";
	}

	/** Whoever comes too late learns on the page of the plan who was earlier. */
	private void tellEnding(WorkItem item, RedirectAttributes next) {
		if (item.open()) {
			return;
		}
		if (item.completedBy() == null) {
			next.addFlashAttribute("flash", "review.page.task.gone");
			return;
		}
		next.addFlashAttribute("flash", "review.page.task.decided");
		next.addFlashAttribute("flashArgs", new Object[] { holders.of(Set.of(item.completedBy())) });
	}

}
