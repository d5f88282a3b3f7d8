package io.campaignflow.absence.web;

import io.campaignflow.absence.Absence;
import io.campaignflow.absence.Absences;
import io.campaignflow.organisation.Charge;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own absences and proxies; for administrators everybody's, for offices those of
 * people in their charge.
 */
@Controller
class AbsencePages {

	private static final int SIZE = 20;

	private final Absences absences;

	private final People people;

	private final Charge charge;

	private final Problems problems;

	private final Clock clock;

	AbsencePages(Absences absences, People people, Charge charge, Problems problems, Clock clock) {
		this.absences = absences;
		this.people = people;
		this.charge = charge;
		this.problems = problems;
		this.clock = clock;
	}

	/** {@code of=*} shows everybody's. */
	@GetMapping("/absences")
	String list(Actor me, @RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "0") int page,
			Model model) {
		PageQuery wanted = PageQuery.of(page, SIZE);
		Page<Absence> found = of.isBlank() ? absences.mine(me, wanted)
				: absences.of(me, of.equals("*") ? null : of, wanted);
		Set<String> accounts = new HashSet<>();
		found.items().forEach(absence -> accounts.addAll(List.of(absence.account(), absence.proxy())));
		model.addAttribute("page", found);
		model.addAttribute("names", people.names(accounts));
		model.addAttribute("of", of);
		model.addAttribute("now", clock.instant());
		model.addAttribute("today", LocalDate.now(clock));
		model.addAttribute("charge", charge.isOfAnybody(me));
		model.addAttribute("admin", me.isAdministrator());
		return "organisation/absences";
	}

	@PostMapping("/absences")
	String record(Actor me, @ModelAttribute AbsenceFields typed, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			absences.record(me, typed.order());
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("typed", typed);
			model.addAttribute("chosen", people.names(List.of(typed.account(), typed.proxy())));
			return list(me, "", 0, model);
		}
		next.addFlashAttribute("flash", "absences.recorded");
		return "redirect:/absences";
	}

	@PostMapping("/absences/{id}/end")
	String end(Actor me, @PathVariable String id, @RequestParam(defaultValue = "") String of, RedirectAttributes next) {
		absences.end(me, id);
		next.addFlashAttribute("flash", "absences.ended");
		next.addAttribute("of", of);
		return "redirect:/absences";
	}

}
