package io.campaignflow.inspection.web;

import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitMoves;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves of a visit from its page; a refused one is shown there with what was typed. */
@Controller
class VisitMoveCalls {

	private final VisitMoves moves;

	private final Inspections inspections;

	private final VisitPage page;

	private final Problems problems;

	VisitMoveCalls(VisitMoves moves, Inspections inspections, VisitPage page, Problems problems) {
		this.moves = moves;
		this.inspections = inspections;
		this.page = page;
		this.problems = problems;
	}

	@PostMapping("/inspections/{id}/postponement")
	String postpone(Actor actor, @PathVariable String id, @RequestParam long version,
			@RequestParam(required = false) LocalDate date, @RequestParam(defaultValue = "") String reason, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		return made(actor, id, "postpone", () -> moves.postpone(actor, id, version, date, reason), model, response,
				next);
	}

	@PostMapping("/inspections/{id}/people")
	String people(Actor actor, @PathVariable String id, @RequestParam long version,
			@RequestParam(required = false) List<String> people, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		return made(actor, id, "people",
				() -> moves.changePeople(actor, id, version, (people == null) ? List.of() : people), model, response,
				next);
	}

	@PostMapping("/inspections/{id}/cancellation")
	String cancel(Actor actor, @PathVariable String id, @RequestParam long version,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		return made(actor, id, "cancel", () -> moves.cancel(actor, id, version, reason), model, response, next);
	}

	private String made(Actor actor, String id, String move, Runnable call, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			call.run();
		}
		catch (Refusal refusal) {
			String shown = page.overview(actor, id, model);
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("move", move);
			return shown;
		}
		next.addFlashAttribute("flash", "inspection.flash." + inspections.get(id).status());
		return "redirect:/inspections/" + id;
	}

}
