package io.campaignflow.instructor.web;

import io.campaignflow.instructor.InstructorImport;
import io.campaignflow.instructor.InstructorOrder;
import io.campaignflow.instructor.InstructorQuery;
import io.campaignflow.instructor.Instructors;
import io.campaignflow.lists.FaultSentences;
import io.campaignflow.lists.ImportReport;
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
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The roster of instructors, the villages that have none, and lists taken over. Where the
 * list is narrowed to one township its office enters instructors here.
 */
@Controller
@RequestMapping("/instructors")
class InstructorPages {

	private static final int SIZE = 20;

	private final Instructors instructors;

	private final InstructorImport imports;

	private final InstructorExport export;

	private final FaultSentences sentences;

	private final OrgUnits units;

	private final Problems problems;

	InstructorPages(Instructors instructors, InstructorImport imports, InstructorExport export,
			FaultSentences sentences, OrgUnits units, Problems problems) {
		this.instructors = instructors;
		this.imports = imports;
		this.export = export;
		this.sentences = sentences;
		this.units = units;
		this.problems = problems;
	}

	/**
	 * @param unit code or part of the name of a unit
	 */
	@GetMapping
	String list(Actor me, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "0") int page, Model model) {
		OrgUnit within = within(me, unit);
		InstructorQuery query = new InstructorQuery(within == null ? null : within.code(), name);
		model.addAttribute("page", this.instructors.list(me, query, PageQuery.of(page, SIZE)));
		head(me, unit, within, model);
		model.addAttribute("name", name);
		boolean township = within != null && within.level() == Level.TOWNSHIP;
		boolean enters = township && this.instructors.mayWrite(me, within);
		model.addAttribute("enters", enters);
		model.addAttribute("villages",
				enters ? this.units.children(within.code(), PageQuery.of(0, PageQuery.LARGEST)).items() : List.of());
		return "instructor/list";
	}

	/** Villages without an instructor. */
	@GetMapping("/unguided")
	String unguided(Actor me, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "") String after, Model model) {
		OrgUnit within = within(me, unit);
		head(me, unit, within, model);
		model.addAttribute("unguided", this.instructors.unguided(me, within == null ? null : within.code(), after));
		return "instructor/unguided";
	}

	@GetMapping("/export")
	void export(Actor me, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String name,
			HttpServletResponse response) throws IOException {
		OrgUnit within = within(me, unit);
		this.export.send(me, new InstructorQuery(within == null ? null : within.code(), name), response);
	}

	@PostMapping
	String record(Actor me, @RequestParam String township, @RequestParam(defaultValue = "") String who,
			@RequestParam(defaultValue = "") String post, @RequestParam(defaultValue = "") List<String> villages,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		InstructorOrder order = new InstructorOrder(township, who, post, villages);
		try {
			this.instructors.record(me, order);
		}
		catch (Refusal refusal) {
			refused(refusal, model, response);
			model.addAttribute("order", order);
			return list(me, township, "", 0, model);
		}
		next.addFlashAttribute("flash", "instructor.recorded");
		next.addAttribute("unit", township);
		return "redirect:/instructors";
	}

	@PostMapping("/{id}/removal")
	String remove(Actor me, @PathVariable String id, RedirectAttributes next) {
		String township = this.instructors.get(me, id).township();
		this.instructors.remove(me, id);
		next.addFlashAttribute("flash", "instructor.removed");
		next.addAttribute("unit", township);
		return "redirect:/instructors";
	}

	@PostMapping("/import")
	String take(Actor me, @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun,
			Model model, HttpServletResponse response) throws IOException {
		try {
			ImportReport report = this.imports.run(me, file.getInputStream(), dryRun);
			model.addAttribute("report", report);
			model.addAttribute("faults", this.sentences.of(report.faults()));
		}
		catch (Refusal refusal) {
			refused(refusal, model, response);
		}
		return list(me, "", "", 0, model);
	}

	private void refused(Refusal refusal, Model model, HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, this.problems.of(refusal));
	}

	private void head(Actor me, String typed, OrgUnit within, Model model) {
		model.addAttribute("unit", typed);
		model.addAttribute("within", within);
		model.addAttribute("unknownUnit", within == null && !typed.isBlank());
		model.addAttribute("guidance", this.instructors.guidance(me, within == null ? null : within.code()));
		model.addAttribute("imports", me.holdsAnywhere(Role.ADMIN.name()) || me.holdsAnywhere(Role.OFFICE.name()));
	}

	/** Null where nothing was typed and where the person sees no such unit. */
	private OrgUnit within(Actor me, String typed) {
		Optional<OrgUnit> meant = this.units.meant(me, typed);
		return meant.filter(unit -> this.units.scopeOf(me).covers(unit.path())).orElse(null);
	}

}
