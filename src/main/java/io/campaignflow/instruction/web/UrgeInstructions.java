package io.campaignflow.instruction.web;

import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.organisation.OrgUnits;
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

/** Urges the answers that are overdue in a list of instructions. */
@Controller
class UrgeInstructions {

	private final Instructions instructions;

	private final OrgUnits units;

	private final MassUrging urging;

	private final UrgedWords words;

	UrgeInstructions(Instructions instructions, OrgUnits units, MassUrging urging, UrgedWords words) {
		this.instructions = instructions;
		this.units = units;
		this.urging = urging;
		this.words = words;
	}

	@PostMapping("/instructions/urging")
	String urge(Actor actor, InstructionFilter filter, @RequestParam(defaultValue = "") String saying,
			RedirectAttributes next) {
		next.addFlashAttribute("flash", "workflow.urged.all");
		next.addFlashAttribute("flashArgs", new Object[] { words.of(urgeCall(actor, filter, saying)) });
		next.addAttribute("late", true);
		next.addAttribute("view", filter.view());
		add(next, "campaign", filter.campaign());
		add(next, "unit", filter.unit());
		return "redirect:/instructions";
	}

	/** The same over REST; filters as of the list, text in {@code saying}. */
	@PostMapping("/api/v1/instructions/urging")
	@ResponseBody
	Outcome urgeCall(Actor actor, InstructionFilter filter, @RequestParam(defaultValue = "") String saying) {
		InstructionQuery late = filter.ofLate().query(units.meantCode(actor, filter.unit()));
		Page<InstructionView> found = instructions.list(actor, late, PageQuery.of(0, MassUrging.MOST));
		return urging.urge(actor, saying, found.items().stream().map(InstructionView::id).toList(), found.total());
	}

	private static void add(RedirectAttributes next, String name, String value) {
		if (value != null && !value.isBlank()) {
			next.addAttribute(name, value);
		}
	}

}
