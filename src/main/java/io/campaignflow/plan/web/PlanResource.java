package io.campaignflow.plan.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.CoverageMatrix;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanNarrowing;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanReach;
import io.campaignflow.plan.PlanReading;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.text.Comparison;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans and their frozen texts over REST. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanResource {

	private final Plans plans;

	private final List<PlanReading> readings;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final PlanExport export;

	PlanResource(Plans plans, List<PlanReading> readings, Campaigns campaigns, OrgUnits units, PlanExport export) {
		this.plans = plans;
		this.readings = readings;
		this.campaigns = campaigns;
		this.units = units;
		this.export = export;
	}

	@GetMapping
	Page<PlanSummary> list(Actor actor, PlanFilter filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size, @RequestParam(defaultValue = "") String sort) {
		return plans.list(actor, filter.query(), new PageQuery(page, size, sort)).map(PlanSummary::of);
	}

	/** The whole list as a workbook (xlsx), cut after 100,000 plans. */
	@GetMapping("/export")
	void export(Actor actor, PlanFilter filter, HttpServletResponse response) throws IOException {
		export.send(actor, filter.query(), response);
	}

	@GetMapping("/{id}")
	PlanSummary one(Actor actor, @PathVariable String id) {
		PlanSummary plan = PlanSummary.of(plans.visible(actor, id));
		readings.forEach((reading) -> reading.opened(actor, id));
		return plan;
	}

	@GetMapping("/{id}/revisions")
	List<Revision> revisions(Actor actor, @PathVariable String id) {
		return plans.revisions(actor, id);
	}

	@GetMapping("/{id}/revisions/{n}")
	Revision revision(Actor actor, @PathVariable String id, @PathVariable int n) {
		return plans.revision(actor, id, n);
	}

	/** Texts are left out: the rows name the revisions, 0 the draft. */
	@GetMapping("/{id}/coverage")
	CoverageAnswer coverage(Actor actor, @PathVariable String id) {
		PlanView plan = plans.visible(actor, id);
		CampaignView campaign = campaigns.get(plan.campaignId());
		PlanContent draft = plans.mayWrite(actor, id) ? plans.draft(actor, id).content() : null;
		return CoverageAnswer.of(CoverageMatrix.of(campaign.requirements(), units.get(plan.unitCode()).level(),
				plans.revisions(actor, id), draft));
	}

	/** Revision 0 is the draft, for those who may write it. */
	@GetMapping("/{id}/comparison")
	Comparison comparison(Actor actor, @PathVariable String id, @RequestParam int from, @RequestParam int to) {
		return Comparison.of(text(actor, id, from), text(actor, id, to));
	}

	private PlanContent text(Actor actor, String id, int n) {
		boolean draft = n == 0 && plans.mayWrite(actor, id);
		return draft ? plans.draft(actor, id).content() : plans.revision(actor, id, n).content();
	}

	/**
	 * Filters of the list; what is not given means any. {@code reach} is how far plans
	 * have come at least, {@code passed} a place of the route that lies behind them.
	 */
	record PlanFilter(String campaign, String unit, Boolean subtree, PlanStatus status, String text, PlanKind kind,
			Level level, PlanLight light, PlanReach reach, Integer passed, Boolean inTime, Boolean together) {

		PlanQuery query() {
			return new PlanQuery(campaign, unit, Boolean.TRUE.equals(subtree), status, text,
					new PlanNarrowing(kind, level, light, reach, passed, inTime, together));
		}

	}

}
