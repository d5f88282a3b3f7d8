package io.campaignflow.supervision.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.supervision.GroupBatch;
import io.campaignflow.supervision.GroupCoverage;
import io.campaignflow.supervision.GroupKind;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which units of a sender have a group; units for all its waiting groups at once. */
@Controller
class GroupCoveragePage {

	private static final int SIZE = 50;

	private final GroupCoverage coverage;

	private final GroupBatch batch;

	private final OrgUnits units;

	private final Problems problems;

	GroupCoveragePage(GroupCoverage coverage, GroupBatch batch, OrgUnits units, Problems problems) {
		this.coverage = coverage;
		this.batch = batch;
		this.units = units;
		this.problems = problems;
	}

	/**
	 * @param unit who sends; the person's own top unit where left out
	 */
	@GetMapping("/groups/coverage")
	String show(Actor actor, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "MAIN") GroupKind kind, @RequestParam(defaultValue = "false") boolean alone,
			@RequestParam(defaultValue = "0") int page, Model model) {
		OrgUnit sender = sender(actor, unit);
		model.addAttribute("sender", sender);
		model.addAttribute("tier", kind);
		model.addAttribute("kinds", GroupKind.values());
		model.addAttribute("alone", alone);
		model.addAttribute("possible", coverage.possible(sender, kind));
		model.addAttribute("count", coverage.count(sender, kind));
		model.addAttribute("page", coverage.list(actor, sender.code(), kind, alone, PageQuery.of(page, SIZE)));
		boolean office = actor.holds(Role.OFFICE.name(), sender.code());
		model.addAttribute("office", office);
		if (office) {
			model.addAttribute("waiting", batch.waiting(actor, sender.code(), kind));
		}
		return "supervision/coverage";
	}

	@PostMapping("/groups/proposals")
	String propose(Actor actor, @RequestParam String unit, @RequestParam GroupKind kind,
			@RequestParam(defaultValue = "false") boolean asLastTime, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			GroupBatch.Outcome outcome = batch.propose(actor, unit, kind, asLastTime);
			next.addFlashAttribute("flash", "supervision.flash.proposed");
			next.addFlashAttribute("flashArgs", new Object[] { outcome.groups(), outcome.units() });
			next.addFlashAttribute("leftovers", outcome.alone());
			next.addAttribute("unit", unit);
			next.addAttribute("kind", kind);
			return "redirect:/groups/coverage";
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return show(actor, unit, kind, false, 0, model);
		}
	}

	private OrgUnit sender(Actor actor, String unit) {
		if (!unit.isBlank()) {
			return units.getVisible(actor, unit.strip());
		}
		return units.topsOf(actor).stream().findFirst().orElseThrow(() -> new NotFound("unit", ""));
	}

}
