package io.campaignflow.recusal.web;

import io.campaignflow.lists.FaultSentences;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.recusal.RecusalFact;
import io.campaignflow.recusal.RecusalFacts;
import io.campaignflow.recusal.RecusalImport;
import io.campaignflow.recusal.RecusalOrder;
import io.campaignflow.recusal.RecusalQuery;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recusal facts over REST. */
@RestController
@RequestMapping("/api/v1/recusals")
class RecusalCalls {

	private final RecusalFacts facts;

	private final RecusalImport imports;

	private final FaultSentences sentences;

	RecusalCalls(RecusalFacts facts, RecusalImport imports, FaultSentences sentences) {
		this.facts = facts;
		this.imports = imports;
		this.sentences = sentences;
	}

	/** One's own; for offices and administrators also those of people in their charge. */
	@GetMapping
	Page<RecusalFact> list(Actor actor, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return this.facts.list(actor, new RecusalQuery(text, unit), PageQuery.of(page, size));
	}

	@GetMapping("/{id}")
	RecusalFact one(Actor actor, @PathVariable String id) {
		return this.facts.get(actor, id);
	}

	/** Without {@code account} for oneself. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	RecusalFact record(Actor actor, @RequestBody RecusalOrder order) {
		return this.facts.get(actor, this.facts.record(actor, order));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(Actor actor, @PathVariable String id) {
		this.facts.withdraw(actor, id);
	}

	/** The body is the file itself, CSV or xlsx. */
	@PostMapping("/import")
	Report take(Actor actor, @RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
			throws IOException {
		ImportReport report = dryRun ? this.imports.run(actor, request.getInputStream(), true)
				: this.imports.runOrRefuse(actor, request.getInputStream());
		return new Report(report.dryRun(), report.accepted(), report.lines(), report.created(), report.unchanged(),
				report.faultCount(), this.sentences.of(report.faults()));
	}

	record Report(boolean dryRun, boolean accepted, long lines, long created, long unchanged, long faultCount,
			List<FaultSentences.Fault> faults) {
	}

}
