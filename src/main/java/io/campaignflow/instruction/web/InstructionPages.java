package io.campaignflow.instruction.web;

import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionOrder;
import io.campaignflow.instruction.InstructionTurn;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Texts;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import io.campaignflow.workflow.Holders;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
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

	private final Instructions instructions;

	private final Instructing instructing;

	private final RegisteredItems registered;

	private final InstructionRows rows;

	private final Tasks tasks;

	private final Holders holders;

	private final People people;

	private final Problems problems;

	InstructionPages(Instructions instructions, Instructing instructing, RegisteredItems registered,
			InstructionRows rows, Tasks tasks, Holders holders, People people, Problems problems) {
		this.instructions = instructions;
		this.instructing = instructing;
		this.registered = registered;
		this.rows = rows;
		this.tasks = tasks;
		this.holders = holders;
		this.people = people;
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
		InstructionView view = instructions.visible(actor, id);
		List<InstructionTurn> turns = instructions.turns(actor, id);
		List<WorkItem> open = tasks.openOf(id);
		model.addAttribute("row", rows.of(List.of(view)).get(0));
		model.addAttribute("subject", instructing.subject(actor, view));
		model.addAttribute("turns", turns);
		model.addAttribute("names", people.names(turns.stream().map(InstructionTurn::by).toList()));
		model.addAttribute("holders", holders.of(open));
		model.addAttribute("open", open);
		model.addAttribute("mine", open.stream().filter(task -> tasks.mayAct(actor, task)).findFirst().orElse(null));
		model.addAttribute("leader", view.status().running() && view.leader().equals(actor.account()));
		model.addAttribute("item", registered.of(actor, view.number()).orElse(null));
		model.addAttribute("mayRegister", registered.mayRegister(actor, view));
		return "instruction/instruction";
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
			return show(actor, id, model);
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
