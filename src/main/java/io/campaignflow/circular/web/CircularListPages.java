package io.campaignflow.circular.web;

import io.campaignflow.circular.CircularKind;
import io.campaignflow.circular.CircularOrder;
import io.campaignflow.circular.CircularStatus;
import io.campaignflow.circular.CircularView;
import io.campaignflow.circular.Circulars;
import io.campaignflow.circular.Compiling;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Texts;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The circulars a person may see; offices begin new ones here. */
@Controller
@RequestMapping("/circulars")
class CircularListPages {

	private static final int SIZE = 20;

	private final Circulars circulars;

	private final Compiling compiling;

	private final CircularOffices offices;

	private final OrgUnits units;

	private final Problems problems;

	private final Clock clock;

	CircularListPages(Circulars circulars, Compiling compiling, CircularOffices offices, OrgUnits units,
			Problems problems, Clock clock) {
		this.circulars = circulars;
		this.compiling = compiling;
		this.offices = offices;
		this.units = units;
		this.problems = problems;
		this.clock = clock;
	}

	/** The form to compile one, as typed. */
	public record Typed(String unit, String campaign, CircularKind kind, String from, String until, Level reach) {

		CircularOrder order() {
			return new CircularOrder(unit, campaign, kind, TypedFields.day(Texts.given(from)),
					TypedFields.day(Texts.given(until)), reach);
		}

	}

	@GetMapping
	String list(Actor actor, CircularFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		LocalDate today = LocalDate.now(clock);
		return list(actor, filter, page,
				new Typed("", "", CircularKind.WEEKLY, today.minusDays(6).toString(), today.toString(), null), model);
	}

	@PostMapping
	String compile(Actor actor, Typed typed, Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			String id = compiling.compile(actor, typed.order());
			next.addFlashAttribute("flash", "circular.flash.compiled");
			return "redirect:/circulars/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			return list(actor, new CircularFilter(null, null, null, null, null, null), 0, typed, model);
		}
	}

	private String list(Actor actor, CircularFilter filter, int page, Typed typed, Model model) {
		Optional<OrgUnit> unit = units.meant(actor, filter.unit());
		Page<CircularView> found = circulars.list(actor, filter.query(unit.map(OrgUnit::code).orElse(null)),
				PageQuery.of(page, SIZE));
		model.addAttribute("filter", filter);
		model.addAttribute("unknownUnit", Texts.blankToNull(filter.unit()) != null && unit.isEmpty());
		model.addAttribute("page", found);
		model.addAttribute("units", units.byCodes(found.items().stream().map(CircularView::unitCode).toList()));
		model.addAttribute("statuses", CircularStatus.values());
		model.addAttribute("typed", typed);
		offices.offer(actor, model);
		return "circular/list";
	}

}
