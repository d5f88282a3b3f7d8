package io.campaignflow.inspection.web;

import io.campaignflow.inspection.EntryOutcome;
import io.campaignflow.inspection.VisitEntry;
import io.campaignflow.inspection.VisitRecords;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.Problems;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is written down on a visit, for the phone's page and for integrators alike. Every
 * entry carries a key of its own: the same call again changes nothing.
 */
@RestController
class VisitCalls {

	private static final String CALL = "/api/v1/inspections/{id}/visit";

	private static final String PAGE = "/inspections/{id}/visit";

	private final VisitRecords records;

	private final SheetBodies bodies;

	private final Problems problems;

	VisitCalls(VisitRecords records, SheetBodies bodies, Problems problems) {
		this.records = records;
		this.bodies = bodies;
		this.problems = problems;
	}

	/** The checklist, all answers, findings and photos, and what the answers mean. */
	@GetMapping({ CALL, PAGE + "/sheet" })
	SheetBody sheet(Actor actor, @PathVariable String id) {
		return bodies.of(records.sheet(actor, id));
	}

	/** Takes entries one by one; an outcome for each, in their order. */
	@PostMapping({ CALL + "/entries", PAGE + "/entries" })
	Outcomes entries(Actor actor, @PathVariable String id, @RequestBody Entries body) {
		List<VisitEntry> entries = (body.entries() == null) ? List.of() : body.entries();
		return new Outcomes(records.take(actor, id, entries).stream().map(this::body).toList());
	}

	private OutcomeBody body(EntryOutcome outcome) {
		return OutcomeBody.of(outcome, bodies.theirs(outcome.theirs()),
				(outcome.refusal() == null) ? null : problems.of(outcome.refusal()));
	}

	record Entries(List<VisitEntry> entries) {
	}

	record Outcomes(List<OutcomeBody> outcomes) {
	}

}
