package io.campaignflow.flow.web;

import io.campaignflow.flow.CaseLine;
import io.campaignflow.flow.Flow;
import io.campaignflow.flow.FlowReport;
import io.campaignflow.flow.StayLine;
import io.campaignflow.flow.UnitFigures;
import io.campaignflow.flow.UnitTable;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Time and flow over REST: {@code campaign} is needed everywhere, {@code unit} means the
 * unit and all below it, the caller's own where it is left out.
 */
@RestController
@RequestMapping("/api/v1/flow")
class FlowResource {

	private final Flow flow;

	private final UnitTable table;

	private final FlowExports exports;

	FlowResource(Flow flow, UnitTable table, FlowExports exports) {
		this.flow = flow;
		this.table = table;
		this.exports = exports;
	}

	/** Times of steps, queues with their forecast, rounds, ways back, conformance. */
	@GetMapping
	FlowReport report(Actor actor, @RequestParam String campaign, @RequestParam(required = false) String unit) {
		return flow.report(actor, campaign, unit);
	}

	/** Stays behind the figures, the longest first; {@code total} counts up to 1,001. */
	@GetMapping("/passages")
	Page<StayLine> stays(Actor actor, @RequestParam String campaign, FlowFilter filter,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return flow.stays(actor, filter.stays(), PageQuery.of(page, size));
	}

	/** Plans behind the figures, the worst first; {@code total} counts up to 1,001. */
	@GetMapping("/plans")
	Page<CaseLine> plans(Actor actor, @RequestParam String campaign, FlowFilter filter,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return flow.plans(actor, filter.plans(), PageQuery.of(page, size));
	}

	/** The statistics table: children of a unit and their figures. */
	@GetMapping("/units")
	Page<UnitFigures> units(Actor actor, @RequestParam String campaign, FlowFilter filter,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return table.children(actor, campaign, filter.unit(), PageQuery.of(page, size));
	}

	/** Times of steps as a workbook (xlsx). */
	@GetMapping("/export")
	void stepsExport(Actor actor, @RequestParam String campaign, FlowFilter filter, HttpServletResponse response)
			throws IOException {
		exports.steps(actor, filter, response);
	}

	/** The statistics table as a workbook (xlsx), the unit itself first. */
	@GetMapping("/units/export")
	void unitsExport(Actor actor, @RequestParam String campaign, FlowFilter filter, HttpServletResponse response)
			throws IOException {
		exports.units(actor, filter, response);
	}

	/** All of the same stays as a workbook (xlsx), cut after 100,000. */
	@GetMapping("/passages/export")
	void staysExport(Actor actor, @RequestParam String campaign, FlowFilter filter, HttpServletResponse response)
			throws IOException {
		exports.stays(actor, filter, response);
	}

	/** All of the same plans as a workbook (xlsx), cut after 100,000. */
	@GetMapping("/plans/export")
	void plansExport(Actor actor, @RequestParam String campaign, FlowFilter filter, HttpServletResponse response)
			throws IOException {
		exports.plans(actor, filter, response);
	}

}
