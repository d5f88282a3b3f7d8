package io.campaignflow.circular.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.circular.CircularKind;
import io.campaignflow.circular.Schedule;
import io.campaignflow.circular.Schedules;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Texts;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When circulars are compiled by themselves; each office sets its own. */
@Controller
@RequestMapping("/circulars/schedules")
class SchedulePages {

	private final Schedules schedules;

	private final CircularOffices offices;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final Problems problems;

	SchedulePages(Schedules schedules, CircularOffices offices, OrgUnits units, Campaigns campaigns,
			Problems problems) {
		this.schedules = schedules;
		this.offices = offices;
		this.units = units;
		this.campaigns = campaigns;
		this.problems = problems;
	}

	/** The fields as typed. */
	public record Typed(String unit, String campaign, CircularKind kind, String day, Level reach) {

		Schedules.Order order() {
			return new Schedules.Order(unit, campaign, kind, TypedFields.number(Texts.given(day)), reach);
		}

	}

	/** A schedule with the names of its unit and campaign. */
	public record Line(Schedule it, String unit, String campaign) {
	}

	@GetMapping
	String show(Actor actor, Model model) {
		return show(actor, new Typed("", "", CircularKind.WEEKLY, "1", null), model);
	}

	@PostMapping
	String set(Actor actor, Typed typed, Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			schedules.set(actor, typed.order());
			next.addFlashAttribute("flash", "circular.flash.scheduled");
			return "redirect:/circulars/schedules";
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return show(actor, typed, model);
		}
	}

	@PostMapping("/{id}/stop")
	String stop(Actor actor, @PathVariable String id, RedirectAttributes next) {
		schedules.stop(actor, id);
		next.addFlashAttribute("flash", "circular.flash.stopped");
		return "redirect:/circulars/schedules";
	}

	private String show(Actor actor, Typed typed, Model model) {
		if (!actor.holdsAnywhere(Role.OFFICE.name())) {
			throw new NotAllowed("circular-for-office");
		}
		List<Schedule> mine = schedules.of(actor);
		Map<String, OrgUnit> places = units.byCodes(mine.stream().map(Schedule::unit).toList());
		model.addAttribute("lines",
				mine.stream()
					.map(each -> new Line(each, places.get(each.unit()).name(), campaigns.get(each.campaign()).title()))
					.toList());
		model.addAttribute("typed", typed);
		offices.offer(actor, model);
		return "circular/schedules";
	}

}
