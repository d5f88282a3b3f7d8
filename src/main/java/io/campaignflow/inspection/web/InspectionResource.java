package io.campaignflow.inspection.web;

import io.campaignflow.inspection.FindingView;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.InspectionQuery;
import io.campaignflow.inspection.InspectionStatus;
import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitMoves;
import io.campaignflow.inspection.VisitOrder;
import io.campaignflow.inspection.VisitPlan;
import io.campaignflow.inspection.VisitStart;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Visits over REST. What a task of a visit asks for is answered under
 * {@code /api/v1/tasks}.
 */
@RestController
@RequestMapping("/api/v1/inspections")
class InspectionResource {

	private final Inspections inspections;

	private final VisitStart start;

	private final VisitMoves moves;

	private final InspectionExport export;

	InspectionResource(Inspections inspections, VisitStart start, VisitMoves moves, InspectionExport export) {
		this.inspections = inspections;
		this.start = start;
		this.moves = moves;
		this.export = export;
	}

	@GetMapping
	Page<InspectionView> list(Actor actor, Filter filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size, @RequestParam(defaultValue = "") String sort) {
		return inspections.list(actor, filter.query(), new PageQuery(page, size, sort));
	}

	/** The whole list as a workbook (xlsx), cut after 100,000 visits. */
	@GetMapping("/export")
	void export(Actor actor, Filter filter, HttpServletResponse response) throws IOException {
		export.send(actor, filter.query(), response);
	}

	@GetMapping("/{id}")
	InspectionView one(Actor actor, @PathVariable String id) {
		return inspections.visible(actor, id);
	}

	@GetMapping("/{id}/findings")
	List<FindingView> findings(Actor actor, @PathVariable String id) {
		return inspections.findings(actor, id);
	}

	/** Plans and files a visit at once; an office begins it for its group to plan. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	InspectionView start(Actor actor, @RequestBody NewVisit visit) {
		return inspections.get(start.start(actor, visit.order(), visit.plan()));
	}

	@PostMapping("/{id}/postponement")
	InspectionView postpone(Actor actor, @PathVariable String id, @RequestBody Postponement body) {
		moves.postpone(actor, id, body.version(), body.date(), body.reason());
		return inspections.get(id);
	}

	@PutMapping("/{id}/people")
	InspectionView people(Actor actor, @PathVariable String id, @RequestBody OtherPeople body) {
		moves.changePeople(actor, id, body.version(), (body.people() == null) ? List.of() : body.people());
		return inspections.get(id);
	}

	@PostMapping("/{id}/cancellation")
	InspectionView cancel(Actor actor, @PathVariable String id, @RequestBody Cancellation body) {
		moves.cancel(actor, id, body.version(), body.reason());
		return inspections.get(id);
	}

	/** Filters of the list; what is not given means any. */
	record Filter(String campaign, String unit, String group, InspectionStatus status, InspectionKind kind,
			LocalDate from, LocalDate until, String text) {

		InspectionQuery query() {
			return new InspectionQuery(campaign, unit, group, status, kind, from, until, text);
		}

	}

	/** A new visit; {@code checklist} is an id, {@code people} are accounts. */
	record NewVisit(String group, String unit, String campaign, InspectionKind kind, LocalDate date,
			List<String> people, String checklist, String purpose) {

		VisitOrder order() {
			return new VisitOrder(group, unit, campaign, kind, date, null);
		}

		VisitPlan plan() {
			return new VisitPlan(kind, date, purpose, people, checklist, null);
		}

	}

	/** {@code version} is the one of the visit that was seen. */
	record Postponement(long version, LocalDate date, String reason) {
	}

	/** {@code people} are accounts. */
	record OtherPeople(long version, List<String> people) {
	}

	record Cancellation(long version, String reason) {
	}

}
