package io.campaignflow.inspection.web;

import io.campaignflow.inspection.InspectionPlan;
import io.campaignflow.inspection.InspectionPlans;
import io.campaignflow.inspection.PlanLineOrder;
import io.campaignflow.inspection.PlanLineView;
import io.campaignflow.inspection.PlanOrder;
import io.campaignflow.inspection.PlannedVisits;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

/**
 * Yearly and monthly plans of inspections over REST; every change names the version that
 * was seen and gives the plan as it stands then.
 */
@RestController
@RequestMapping("/api/v1/inspection-plans")
class InspectionPlanResource {

	private final InspectionPlans plans;

	private final PlannedVisits visits;

	InspectionPlanResource(InspectionPlans plans, PlannedVisits visits) {
		this.plans = plans;
		this.visits = visits;
	}

	@GetMapping
	Page<InspectionPlan> list(Actor actor, @RequestParam(required = false) Integer year,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return plans.list(actor, year, PageQuery.of(page, size));
	}

	@GetMapping("/{id}")
	InspectionPlan one(Actor actor, @PathVariable String id) {
		return plans.visible(actor, id);
	}

	/** The lines with what came of them. */
	@GetMapping("/{id}/lines")
	List<PlanLineView> lines(Actor actor, @PathVariable String id) {
		return visits.lines(actor, id);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	InspectionPlan draft(Actor actor, @RequestBody PlanOrder order) {
		return plans.visible(actor, plans.draft(actor, order));
	}

	@PostMapping("/{id}/lines")
	InspectionPlan add(Actor actor, @PathVariable String id, @RequestBody Lines body) {
		plans.addLines(actor, id, body.version(),
				new PlanLineOrder(body.unit(), body.kind(), body.months(), body.visits()));
		return plans.visible(actor, id);
	}

	@DeleteMapping("/{id}/lines/{line}")
	InspectionPlan remove(Actor actor, @PathVariable String id, @PathVariable String line, @RequestParam long version) {
		plans.removeLine(actor, id, version, line);
		return plans.visible(actor, id);
	}

	@PostMapping("/{id}/submission")
	InspectionPlan submit(Actor actor, @PathVariable String id, @RequestBody Seen body) {
		plans.submit(actor, id, body.version());
		return plans.visible(actor, id);
	}

	@PostMapping("/{id}/approval")
	InspectionPlan approve(Actor actor, @PathVariable String id, @RequestBody Seen body) {
		plans.approve(actor, id, body.version());
		return plans.visible(actor, id);
	}

	@PostMapping("/{id}/return")
	InspectionPlan giveBack(Actor actor, @PathVariable String id, @RequestBody Seen body) {
		plans.giveBack(actor, id, body.version(), body.reason());
		return plans.visible(actor, id);
	}

	@PostMapping("/{id}/reopening")
	InspectionPlan reopen(Actor actor, @PathVariable String id, @RequestBody Seen body) {
		plans.reopen(actor, id, body.version());
		return plans.visible(actor, id);
	}

	/** Begins the visits of a month the plan still wants; says how many. */
	@PostMapping("/{id}/visits")
	Map<String, Integer> begin(Actor actor, @PathVariable String id, @RequestParam YearMonth month) {
		return Map.of("begun", visits.begin(actor, id, month));
	}

	/** The version that was seen; {@code reason} only where a plan is given back. */
	record Seen(long version, String reason) {
	}

	/** New lines, one for each month (1–12). */
	record Lines(long version, String unit, InspectionKind kind, List<Integer> months, Integer visits) {
	}

}
