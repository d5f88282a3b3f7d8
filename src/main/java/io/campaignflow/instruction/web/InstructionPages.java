package io.campaignflow.instruction.web;

import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionOrder;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Texts;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One instruction, and the form leaders write one with. */
@Controller
@RequestMapping("/instructions")
class InstructionPages {

	private static final int USUAL_DAYS = 3;

	private final InstructionPage page;

	private final Instructions instructions;

	private final Instructing instructing;

	private final InstructionRows rows;

	private final Problems problems;

	InstructionPages(InstructionPage page, Instructions instructions, Instructing instructing, InstructionRows rows,
			Problems problems) {
		this.page = page;
		this.instructions = instructions;
		this.instructing = instructing;
		this.rows = rows;
		this.problems = problems;
	}

	/** {@code subject} is {@code type:id}. */
	@GetMapping("/new")
	String form(Actor actor, @RequestParam String subject, Model model) {
		return form(actor, new Typed(subject, "", "", String.valueOf(USUAL_DAYS)), model);
	}

	@PostMapping
	String give(Actor actor, Typed typed, Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			String id = instructing.give(actor, typed.order());
			next.addFlashAttribute("flash", "instruction.flash.given");
			next.addFlashAttribute("taken", "instruction-" + typed.subject());
			return "redirect:/instructions/" + id;
		}
		catch (BusinessRuleViolation refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return form(actor, typed, model);
		}
	}

	@GetMapping("/{id}")
	String show(Actor actor, @PathVariable String id, Model model) {
		return page.show(actor, id, model);
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(Actor actor, @PathVariable String id, @RequestParam int version,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		instructions.visible(actor, id);
		try {
			instructing.withdraw(actor, id, version, reason);
			next.addFlashAttribute("flash", "instruction.flash.withdrawn");
			return "redirect:/instructions/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("reason", reason);
			return page.show(actor, id, model);
		}
	}

	private String form(Actor actor, Typed typed, Model model) {
		InstructionOrder order = typed.order();
		Instructing.Occasion occasion = instructing.occasion(actor, order.subjectType(), order.subjectId());
		Map<String, String> choices = new LinkedHashMap<>();
		occasion.addressees().forEach(one -> choices.put(one, rows.named(one)));
		model.addAttribute("typed", typed);
		model.addAttribute("subject", occasion.subject());
		model.addAttribute("choices", choices);
		return "instruction/form";
	}

	/** The fields as typed. */
	public record Typed(String subject, String text, String addressee, String workingDays) {

		InstructionOrder order() {
			String said = Texts.given(subject);
			int colon = Math.max(said.indexOf(':'), 0);
			return new InstructionOrder(said.substring(0, colon), said.substring(Math.min(colon + 1, said.length())),
					text, addressee, TypedFields.number(workingDays));
		}

	}

}
