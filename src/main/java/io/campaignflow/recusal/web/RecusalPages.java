package io.campaignflow.recusal.web;

import io.campaignflow.lists.FaultSentences;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.organisation.Charge;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.recusal.RecusalFacts;
import io.campaignflow.recusal.RecusalImport;
import io.campaignflow.recusal.RecusalOrder;
import io.campaignflow.recusal.RecusalQuery;
import io.campaignflow.recusal.TieKind;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
 * Recusal: what keeps people away from units. Everybody declares here; offices record and
 * take over lists.
 */
@Controller
@RequestMapping("/organisation/recusals")
class RecusalPages {

	private static final int SIZE = 20;

	private static final int FOUND = 12;

	private final RecusalFacts facts;

	private final RecusalImport imports;

	private final Charge charge;

	private final OrgUnits units;

	private final People people;

	private final Problems problems;

	private final FaultSentences sentences;

	private final RecusalExport export;

	RecusalPages(RecusalFacts facts, RecusalImport imports, Charge charge, OrgUnits units, People people,
			Problems problems, FaultSentences sentences, RecusalExport export) {
		this.export = export;
		this.facts = facts;
		this.imports = imports;
		this.charge = charge;
		this.units = units;
		this.people = people;
		this.problems = problems;
		this.sentences = sentences;
	}

	@GetMapping
	String list(Actor me, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "0") int page, Model model) {
		var found = this.facts.list(me, new RecusalQuery(text, unit), PageQuery.of(page, SIZE));
		model.addAttribute("page", found);
		model.addAttribute("names",
				this.people.names(found.items().stream().map(fact -> fact.recordedBy()).distinct().toList()));
		model.addAttribute("text", text);
		model.addAttribute("unit", unit);
		model.addAttribute("charge", this.charge.isOfAnybody(me));
		model.addAttribute("kinds", List.of(TieKind.FORMER_POST, TieKind.RELATION));
		return "organisation/recusals";
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/export")
	void export(Actor me, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String unit,
			HttpServletResponse response) throws IOException {
		this.export.send(me, new RecusalQuery(text, unit), response);
	}

	@PostMapping
	String record(Actor me, @RequestParam(name = "to", defaultValue = "") String account,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String at,
			@RequestParam(defaultValue = "") String detail, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		RecusalOrder order = new RecusalOrder(account, TypedFields.constant(TieKind.class, kind), at, detail);
		try {
			this.facts.record(me, order);
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, this.problems.of(refusal));
			model.addAttribute("order", order);
			model.addAttribute("chosen", this.units.find(order.unit()).map(OrgUnit::name).orElse(order.unit()));
			return list(me, "", "", 0, model);
		}
		next.addFlashAttribute("flash", "organisation.recusals.recorded");
		return "redirect:/organisation/recusals";
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(Actor me, @PathVariable String id, RedirectAttributes next) {
		this.facts.withdraw(me, id);
		next.addFlashAttribute("flash", "organisation.recusals.withdrawn");
		return "redirect:/organisation/recusals";
	}

	/** Units of any part of the forest: people may have worked anywhere. */
	@GetMapping("/units")
	String units(Actor me, @RequestParam(name = "name", defaultValue = "") String name, Model model) {
		model.addAttribute("units", this.units.named(name, FOUND));
		return "organisation/recusals :: units";
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
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, this.problems.of(refusal));
		}
		return list(me, "", "", 0, model);
	}

}
