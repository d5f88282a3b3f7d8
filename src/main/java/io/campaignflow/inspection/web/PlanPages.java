package io.campaignflow.inspection.web;

import io.campaignflow.shared.Texts;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.InspectionPlan;
import io.campaignflow.inspection.InspectionPlans;
import io.campaignflow.inspection.PlanLineOrder;
import io.campaignflow.inspection.PlanLineView;
import io.campaignflow.inspection.PlanOrder;
import io.campaignflow.inspection.PlannedVisits;
import io.campaignflow.inspection.VisitChoices;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Yearly and monthly plans of inspections. */
@Controller
class PlanPages {

	private static final int SIZE = 20;

	private final InspectionPlans plans;

	private final PlannedVisits visits;

	private final VisitChoices choices;

	private final GroupRoster roster;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final Problems problems;

	private final Clock clock;

	PlanPages(InspectionPlans plans, PlannedVisits visits, VisitChoices choices, GroupRoster roster, OrgUnits units,
			Campaigns campaigns, Problems problems, Clock clock) {
		this.plans = plans;
		this.visits = visits;
		this.choices = choices;
		this.roster = roster;
		this.units = units;
		this.campaigns = campaigns;
		this.problems = problems;
		this.clock = clock;
	}

	/**
	 * What somebody typed who begins a plan: {@code of} is a group's id or OFFICE@unit.
	 */
	record NewPlan(String of, String campaign, Integer year, Integer month) {

		PlanOrder order() {
			String office = Role.OFFICE.name() + "@";
			boolean group = of != null && !of.startsWith(office);
			return new PlanOrder((of == null || group) ? null : of.substring(office.length()), group ? of : null,
					Texts.blankToNull(campaign), year, month);
		}

	}

	@GetMapping("/inspections/plans")
	String list(Actor actor, @RequestParam(required = false) Integer year, @RequestParam(defaultValue = "0") int page,
			Model model) {
		Page<InspectionPlan> found = plans.list(actor, year, PageQuery.of(page, SIZE));
		int now = LocalDate.now(clock).getYear();
		model.addAttribute("page", found);
		model.addAttribute("year", year);
		model.addAttribute("years", IntStream.rangeClosed(now, now + 2).boxed().toList());
		model.addAttribute("groups", choices.groups(actor));
		model.addAttribute("offices", offices(actor));
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		names(found.items(), model);
		return "inspection/plans";
	}

	private List<OrgUnit> offices(Actor actor) {
		return units.heldBy(actor, Role.OFFICE);
	}

	private void names(List<InspectionPlan> found, Model model) {
		model.addAttribute("units",
				units.byCodes(found.stream().map(InspectionPlan::issuingUnit).collect(Collectors.toSet())));
		model.addAttribute("groupNames", roster
			.byIds(found.stream().map(InspectionPlan::groupId).filter(Objects::nonNull).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(SupervisionGroup::id, SupervisionGroup::name)));
	}

	@PostMapping("/inspections/plans")
	String draft(Actor actor, NewPlan fields, Model model, HttpServletResponse response) {
		try {
			return "redirect:/inspections/plans/" + plans.draft(actor, fields.order());
		}
		catch (Refusal refusal) {
			String shown = list(actor, null, 0, model);
			model.addAttribute("fields", fields);
			return refused(refusal, model, response, shown);
		}
	}

	@GetMapping("/inspections/plans/{plan}")
	String one(Actor actor, @PathVariable String plan, Model model) {
		InspectionPlan shown = plans.visible(actor, plan);
		List<PlanLineView> lines = visits.lines(actor, plan);
		model.addAttribute("plan", shown);
		model.addAttribute("lines", lines);
		model.addAttribute("planned", lines.stream().mapToInt(line -> line.line().visits()).sum());
		model.addAttribute("begun", lines.stream().mapToInt(PlanLineView::begun).sum());
		model.addAttribute("done", lines.stream().mapToInt(PlanLineView::done).sum());
		model.addAttribute("months",
				(shown.month() != null) ? List.of(shown.month()) : IntStream.rangeClosed(1, 12).boxed().toList());
		model.addAttribute("wanted",
				lines.stream()
					.filter(line -> line.open() > 0)
					.map(line -> YearMonth.from(line.line().month()))
					.filter(month -> !month.isBefore(YearMonth.now(clock)))
					.distinct()
					.sorted()
					.toList());
		model.addAttribute("kinds", InspectionKind.values());
		model.addAttribute("mayDraft", plans.mayDraft(actor, shown));
		model.addAttribute("mayDecide", plans.mayDecide(actor, shown));
		names(List.of(shown), model);
		return "inspection/plan";
	}

	/** What somebody typed who adds lines. */
	record LineFields(long version, String unit, InspectionKind kind, List<Integer> months, Integer visits) {
	}

	@PostMapping("/inspections/plans/{plan}/lines")
	String add(Actor actor, @PathVariable String plan, LineFields fields, Model model, HttpServletResponse response) {
		String unit = units.meant(actor, fields.unit()).map(OrgUnit::code).orElse(fields.unit());
		model.addAttribute("fields", fields);
		return made(actor, plan, () -> plans.addLines(actor, plan, fields.version(),
				new PlanLineOrder(unit, fields.kind(), fields.months(), fields.visits())), model, response);
	}

	@PostMapping("/inspections/plans/{plan}/lines/{line}/removal")
	String remove(Actor actor, @PathVariable String plan, @PathVariable String line, @RequestParam long version,
			Model model, HttpServletResponse response) {
		return made(actor, plan, () -> plans.removeLine(actor, plan, version, line), model, response);
	}

	@PostMapping("/inspections/plans/{plan}/submission")
	String submit(Actor actor, @PathVariable String plan, @RequestParam long version, Model model,
			HttpServletResponse response) {
		return made(actor, plan, () -> plans.submit(actor, plan, version), model, response);
	}

	@PostMapping("/inspections/plans/{plan}/approval")
	String approve(Actor actor, @PathVariable String plan, @RequestParam long version, Model model,
			HttpServletResponse response) {
		return made(actor, plan, () -> plans.approve(actor, plan, version), model, response);
	}

	@PostMapping("/inspections/plans/{plan}/return")
	String giveBack(Actor actor, @PathVariable String plan, @RequestParam long version,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response) {
		return made(actor, plan, () -> plans.giveBack(actor, plan, version, reason), model, response);
	}

	@PostMapping("/inspections/plans/{plan}/reopening")
	String reopen(Actor actor, @PathVariable String plan, @RequestParam long version, Model model,
			HttpServletResponse response) {
		return made(actor, plan, () -> plans.reopen(actor, plan, version), model, response);
	}

	@PostMapping("/inspections/plans/{plan}/visits")
	String begin(Actor actor, @PathVariable String plan, @RequestParam YearMonth month, Model model,
			HttpServletResponse response) {
		return made(actor, plan, () -> visits.begin(actor, plan, month), model, response);
	}

	private String made(Actor actor, String plan, Runnable call, Model model, HttpServletResponse response) {
		try {
			call.run();
			return "redirect:/inspections/plans/" + plan;
		}
		catch (Refusal refusal) {
			return refused(refusal, model, response, one(actor, plan, model));
		}
	}

	private String refused(Refusal refusal, Model model, HttpServletResponse response, String shown) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		return shown;
	}

}
