package io.campaignflow.organisation.web;

import io.campaignflow.lists.FaultSentences;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

import io.campaignflow.calendar.HolidayCalendar;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Staff;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
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
 * Units, positions and groups: the tree as far as it is opened, a unit's page, imports.
 */
@Controller
@RequestMapping("/organisation")
class OrganisationPages {

	private static final int PAGE = 50;

	private final OrgUnits units;

	private final Staff staff;

	private final GroupRoster groups;

	private final UnitImport imports;

	private final HolidayCalendar calendar;

	private final FaultSentences sentences;

	private final UnitExport export;

	OrganisationPages(OrgUnits units, Staff staff, GroupRoster groups, UnitImport imports, HolidayCalendar calendar,
			FaultSentences sentences, UnitExport export) {
		this.export = export;
		this.units = units;
		this.staff = staff;
		this.groups = groups;
		this.imports = imports;
		this.calendar = calendar;
		this.sentences = sentences;
	}

	@GetMapping
	String tree(Actor actor, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int page,
			Model model) {
		model.addAttribute("text", text);
		model.addAttribute("tops", this.units.topsOf(actor));
		model.addAttribute("admin", isAdministrator(actor));
		model.addAttribute("found", text.isBlank() ? null : this.units.search(actor, text, PageQuery.of(page, PAGE)));
		return "organisation/tree";
	}

	/** The next children of a unit, for the tree. */
	@GetMapping("/units/{code}/children")
	String children(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "0") int page, Model model) {
		OrgUnit parent = this.units.getVisible(actor, code);
		model.addAttribute("parent", parent);
		model.addAttribute("children", this.units.children(parent.code(), PageQuery.of(page, PAGE)));
		return "organisation/tree :: children";
	}

	@GetMapping("/units/{code}")
	String unit(Actor actor, @PathVariable String code, Model model) {
		OrgUnit unit = this.units.getVisible(actor, code);
		model.addAttribute("unit", unit);
		model.addAttribute("ancestors", this.units.ancestors(unit));
		model.addAttribute("positions", this.staff.at(code));
		model.addAttribute("groups", this.groups.sentBy(code, PageQuery.of(0, PageQuery.LARGEST)).items());
		model.addAttribute("roles", Stream.of(Role.values()).filter(role -> role != Role.ADMIN).toList());
		model.addAttribute("admin", isAdministrator(actor));
		return "organisation/unit";
	}

	/** The unit and all below it, as a workbook. */
	@GetMapping("/units/{code}/export")
	void export(Actor actor, @PathVariable String code, HttpServletResponse response) throws IOException {
		this.export.send(actor, code, response);
	}

	@PostMapping("/units/{code}/positions")
	String assign(Actor actor, @PathVariable String code, @RequestParam String account, @RequestParam Role role) {
		this.units.getVisible(actor, code);
		this.staff.assign(actor, code, account.strip(), role);
		return "redirect:/organisation/units/{code}";
	}

	@PostMapping("/units/{code}/positions/{id}/end")
	String end(Actor actor, @PathVariable String code, @PathVariable String id) {
		this.staff.end(actor, code, id);
		return "redirect:/organisation/units/{code}";
	}

	@PostMapping("/people")
	String createPerson(Actor actor, @RequestParam String account, @RequestParam String name,
			@RequestParam(defaultValue = "") String password, RedirectAttributes redirect) {
		this.staff.create(actor, account.strip(), name, password);
		redirect.addFlashAttribute("flash", "organisation.flash.person");
		redirect.addFlashAttribute("flashArgs", new Object[] { account.strip() });
		return "redirect:/organisation";
	}

	@GetMapping("/import")
	String importPage(Actor actor, Model model) {
		if (!isAdministrator(actor)) {
			throw new NotAllowed("admin-only");
		}
		model.addAttribute("days", this.calendar.days());
		return "organisation/import";
	}

	@PostMapping("/import")
	String importUnits(Actor actor, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun, Model model) throws IOException {
		ImportReport report = dryRun ? this.imports.dryRun(actor, file.getInputStream())
				: this.imports.run(actor, file.getInputStream());
		model.addAttribute("report", report);
		model.addAttribute("faults", this.sentences.of(report.faults()));
		return importPage(actor, model);
	}

	@PostMapping("/calendar")
	String importCalendar(Actor actor, @RequestParam MultipartFile file, RedirectAttributes redirect)
			throws IOException {
		int days = this.calendar.importDays(actor, file.getInputStream());
		redirect.addFlashAttribute("flash", "organisation.flash.calendar");
		redirect.addFlashAttribute("flashArgs", new Object[] { days });
		return "redirect:/organisation/import";
	}

	private static boolean isAdministrator(Actor actor) {
		return actor.holdsAnywhere(Role.ADMIN.name());
	}

}
