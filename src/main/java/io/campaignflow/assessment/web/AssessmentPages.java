package io.campaignflow.assessment.web;

import io.campaignflow.assessment.AssessmentRules;
import io.campaignflow.assessment.AssessmentSheet;
import io.campaignflow.assessment.Assessments;
import io.campaignflow.assessment.Criterion;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly assessment: the units below one, and the sheet of a unit. */
@Controller
@RequestMapping("/assessments")
class AssessmentPages {

	private static final int SIZE = 20;

	private final Assessments assessments;

	private final AssessmentExport export;

	private final OrgUnits units;

	private final Lights lights;

	AssessmentPages(Assessments assessments, AssessmentExport export, OrgUnits units, Lights lights) {
		this.assessments = assessments;
		this.export = export;
		this.units = units;
		this.lights = lights;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "") String unit, @RequestParam(required = false) Integer year,
			@RequestParam(defaultValue = "0") int page, Model model) {
		Optional<OrgUnit> meant = units.meant(actor, unit).filter((one) -> units.scopeOf(actor).covers(one.path()));
		OrgUnit above = meant.orElseGet(() -> top(actor));
		int shown = year(year);
		model.addAttribute("unit", above);
		model.addAttribute("typed", unit);
		model.addAttribute("unknownUnit", Texts.blankToNull(unit) != null && meant.isEmpty());
		model.addAttribute("year", shown);
		model.addAttribute("criteria", Criterion.values());
		model.addAttribute("maySet", AssessmentRules.maySet(actor, above.code()));
		model.addAttribute("page", assessments.children(actor, above.code(), shown, PageQuery.of(page, SIZE)));
		return "assessment/list";
	}

	@GetMapping("/export")
	void list(Actor actor, @RequestParam String unit, @RequestParam(required = false) Integer year,
			HttpServletResponse response) throws IOException {
		export.list(actor, unit, year(year), response);
	}

	@GetMapping("/units/{code}")
	String sheet(Actor actor, @PathVariable String code, @RequestParam(required = false) Integer year, Model model) {
		AssessmentSheet sheet = assessments.sheet(actor, code, year(year));
		model.addAttribute("sheet", sheet);
		if (sheet.weights().unitCode() != null) {
			model.addAttribute("weightsOf", units.get(sheet.weights().unitCode()).name());
		}
		model.addAttribute("unit", units.get(code));
		return "assessment/sheet";
	}

	@GetMapping("/units/{code}/export")
	void sheet(Actor actor, @PathVariable String code, @RequestParam(required = false) Integer year,
			HttpServletResponse response) throws IOException {
		export.sheet(actor, code, year(year), response);
	}

	private OrgUnit top(Actor actor) {
		return units.topsOf(actor).stream().findFirst().orElseThrow(() -> new NotFound("unit", ""));
	}

	private int year(Integer chosen) {
		return (chosen == null) ? lights.today().getYear() : chosen;
	}

}
