package io.campaignflow.organisation.web;

import io.campaignflow.lists.FaultSentences;
import java.io.IOException;
import java.util.List;

import io.campaignflow.lists.ImportReport;
import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitImport;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forest of units over REST, as far as the caller sees it. */
@RestController
@RequestMapping("/api/v1/units")
class UnitCalls {

	private final OrgUnits units;

	private final UnitImport imports;

	private final FaultSentences sentences;

	UnitCalls(OrgUnits units, UnitImport imports, FaultSentences sentences) {
		this.units = units;
		this.imports = imports;
		this.sentences = sentences;
	}

	@GetMapping
	Page<Unit> search(Actor actor, @RequestParam String text, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return this.units.search(actor, text, PageQuery.of(page, size)).map(Unit::of);
	}

	@GetMapping("/{code}")
	Unit unit(Actor actor, @PathVariable String code) {
		return Unit.of(this.units.getVisible(actor, code));
	}

	@GetMapping("/{code}/children")
	Page<Unit> children(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		OrgUnit parent = this.units.getVisible(actor, code);
		return this.units.children(parent.code(), PageQuery.of(page, size)).map(Unit::of);
	}

	/**
	 * The body is the CSV file itself. A dry run says what would happen and what is
	 * wrong; without it, a file with any fault is refused (422) with all of them.
	 */
	@PostMapping("/import")
	Report importUnits(Actor actor, @RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
			throws IOException {
		ImportReport report = dryRun ? this.imports.dryRun(actor, request.getInputStream())
				: this.imports.run(actor, request.getInputStream());
		if (!dryRun) {
			report.requireAccepted();
		}
		return new Report(report.dryRun(), report.accepted(), report.lines(), report.created(), report.updated(),
				report.unchanged(), report.faultCount(), this.sentences.of(report.faults()));
	}

	record Unit(String code, String name, String parentCode, Level level, Domain domain, String path,
			boolean hasChildren) {

		static Unit of(OrgUnit unit) {
			return new Unit(unit.code(), unit.name(), unit.parentCode(), unit.level(), unit.domain(), unit.path(),
					unit.hasChildren());
		}

	}

	record Report(boolean dryRun, boolean accepted, long lines, long created, long updated, long unchanged,
			long faultCount, List<FaultSentences.Fault> faults) {
	}

}
