package io.campaignflow.inspection.web;

import io.campaignflow.inspection.BudgetLine;
import io.campaignflow.inspection.BudgetOrder;
import io.campaignflow.inspection.Budgets;
import io.campaignflow.inspection.MergeProposals;
import io.campaignflow.inspection.VisitMoves;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How many visits units have to bear in a month, what is counted of it, and which visits
 * could be merged; offices say their word here.
 */
@Controller
class BudgetPages {

	private static final int SIZE = 20;

	private final Budgets budgets;

	private final MergeProposals proposals;

	private final VisitMoves moves;

	private final VisitLines lines;

	private final OrgUnits units;

	private final Problems problems;

	private final Clock clock;

	BudgetPages(Budgets budgets, MergeProposals proposals, VisitMoves moves, VisitLines lines, OrgUnits units,
			Problems problems, Clock clock) {
		this.budgets = budgets;
		this.proposals = proposals;
		this.moves = moves;
		this.lines = lines;
		this.units = units;
		this.problems = problems;
		this.clock = clock;
	}

	/** What somebody typed: a word on visits, at a unit's page of a month. */
	record BudgetFields(String setBy, String scopeUnit, Level level, YearMonth forMonth, Integer visits) {
	}

	@GetMapping("/inspections/budgets")
	String month(Actor actor, @RequestParam(defaultValue = "") String unit,
			@RequestParam(required = false) YearMonth month, @RequestParam(defaultValue = "0") int page, Model model) {
		YearMonth shown = (month == null) ? YearMonth.now(clock) : month;
		Optional<OrgUnit> top = unit.isBlank() ? units.topsOf(actor).stream().findFirst()
				: units.meant(actor, unit).filter(found -> units.scopeOf(actor).covers(found.path()));
		model.addAttribute("unknownUnit", top.isEmpty());
		model.addAttribute("typed", unit);
		model.addAttribute("month", shown);
		model.addAttribute("levels", Level.values());
		top.ifPresent(found -> show(actor, found, shown, page, model));
		return "inspection/budgets";
	}

	private void show(Actor actor, OrgUnit top, YearMonth month, int page, Model model) {
		List<BudgetLine> said = budgets.lines(actor, top.code());
		Set<String> codes = said.stream()
			.flatMap(line -> Stream.of(line.setBy(), (line.unitCode() == null) ? line.setBy() : line.unitCode()))
			.collect(Collectors.toSet());
		model.addAttribute("top", top);
		model.addAttribute("above", units.visibleAncestors(actor, top));
		model.addAttribute("said", said);
		model.addAttribute("units", units.byCodes(codes));
		model.addAttribute("page", budgets.month(actor, top.code(), month, PageQuery.of(page, SIZE)));
		model.addAttribute("office", actor.holds(Role.OFFICE.name(), top.code()));
		model.addAttribute("proposals",
				proposals.of(actor, top.code(), month).stream().map(each -> lines.of(each.visits())).toList());
	}

	@PostMapping("/inspections/budgets")
	String set(Actor actor, BudgetFields fields, @RequestParam YearMonth month, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		return made(actor, fields.setBy(), month, () -> budgets.set(actor, order(actor, fields)),
				"inspection.flash.said", model, response, next);
	}

	private BudgetOrder order(Actor actor, BudgetFields fields) {
		String unit = units.meant(actor, fields.scopeUnit()).map(OrgUnit::code).orElse(fields.scopeUnit());
		return new BudgetOrder(fields.setBy(), unit, fields.level(), fields.forMonth(), fields.visits());
	}

	@PostMapping("/inspections/budgets/{line}/removal")
	String remove(Actor actor, @PathVariable String line, @RequestParam long version, @RequestParam String unit,
			@RequestParam YearMonth month, Model model, HttpServletResponse response, RedirectAttributes next) {
		return made(actor, unit, month, () -> budgets.remove(actor, line, version), "inspection.flash.unsaid", model,
				response, next);
	}

	@PostMapping("/inspections/budgets/merging")
	String merge(Actor actor, @RequestParam String visit, @RequestParam long version,
			@RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String reason,
			@RequestParam String unit, @RequestParam YearMonth month, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		return made(actor, unit, month, () -> moves.merge(actor, visit, version, into, reason),
				"inspection.flash.MERGED", model, response, next);
	}

	private String made(Actor actor, String unit, YearMonth month, Runnable call, String flash, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		try {
			call.run();
		}
		catch (Refusal refusal) {
			String shown = month(actor, unit, month, 0, model);
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return shown;
		}
		next.addFlashAttribute("flash", flash);
		next.addAttribute("unit", unit);
		next.addAttribute("month", month);
		return "redirect:/inspections/budgets";
	}

}
