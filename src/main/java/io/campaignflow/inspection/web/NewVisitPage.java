package io.campaignflow.inspection.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Texts;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.InspectionQuery;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitChoices;
import io.campaignflow.inspection.VisitStart;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a visit: first group and unit, then when, what for and who goes. */
@Controller
class NewVisitPage {

	private static final int SHOWN = 10;

	private final VisitStart start;

	private final VisitChoices choices;

	private final Inspections inspections;

	private final VisitLines lines;

	private final Checklists checklists;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final Problems problems;

	private final Clock clock;

	NewVisitPage(VisitStart start, VisitChoices choices, Inspections inspections, VisitLines lines,
			Checklists checklists, Campaigns campaigns, OrgUnits units, Problems problems, Clock clock) {
		this.start = start;
		this.choices = choices;
		this.inspections = inspections;
		this.lines = lines;
		this.checklists = checklists;
		this.campaigns = campaigns;
		this.units = units;
		this.problems = problems;
		this.clock = clock;
	}

	@GetMapping("/inspections/new")
	String form(Actor actor, NewVisitFields fields, Model model, HttpServletResponse response) {
		List<SupervisionGroup> groups = choices.groups(actor);
		NewVisitFields chosen = (fields.group() == null && groups.size() == 1) ? fields.in(groups.get(0).id()) : fields;
		model.addAttribute("fields", chosen);
		model.addAttribute("groups", groups);
		if (!groups.isEmpty() && chosen.group() != null && !chosen.group().isBlank()) {
			model.addAttribute("units", choices.units(actor, chosen.group()));
			second(actor, chosen, model, response);
		}
		return "inspection/new";
	}

	/** Once the unit is known: who of the group may go, and what is planned there. */
	private void second(Actor actor, NewVisitFields chosen, Model model, HttpServletResponse response) {
		if (Texts.blankToNull(chosen.unit()) == null) {
			return;
		}
		try {
			String code = units.meant(actor, chosen.unit()).map(OrgUnit::code).orElse(chosen.unit());
			OrgUnit unit = choices.unit(actor, chosen.group(), code);
			LocalDate day = (chosen.date() == null) ? LocalDate.now(clock) : chosen.date();
			YearMonth month = YearMonth.from(day);
			InspectionQuery there = new InspectionQuery(null, code, null, null, null, month.atDay(1),
					month.atEndOfMonth(), null);
			model.addAttribute("people", choices.people(actor, chosen.group(), code));
			model.addAttribute("checklists", checklists.choices(actor, code));
			model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
			model.addAttribute("there", lines.of(inspections.list(actor, there, PageQuery.of(0, SHOWN)).items()));
			model.addAttribute("kinds", InspectionKind.values());
			model.addAttribute("month", month);
			model.addAttribute("budget", choices.budget(code, day));
			model.addAttribute("unit", unit);
		}
		catch (Refusal refusal) {
			show(refusal, model, response);
		}
	}

	@PostMapping("/inspections")
	String start(Actor actor, NewVisitFields fields, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			String id = start.start(actor, fields.order(), fields.plan());
			next.addFlashAttribute("flash", "inspection.flash." + inspections.get(id).status());
			return "redirect:/inspections/" + id;
		}
		catch (Refusal refusal) {
			String page = form(actor, fields, model, response);
			show(refusal, model, response);
			return page;
		}
	}

	private void show(Refusal refusal, Model model, HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
	}

}
