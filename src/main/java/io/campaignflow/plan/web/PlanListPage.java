package io.campaignflow.plan.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanNarrowing;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanReach;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans a person may see, filtered and paged. */
@Controller
class PlanListPage {

	private static final int SIZE = 20;

	private final Plans plans;

	private final PlanHeads heads;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final PlanExport export;

	PlanListPage(Plans plans, PlanHeads heads, OrgUnits units, Campaigns campaigns, PlanExport export) {
		this.plans = plans;
		this.heads = heads;
		this.units = units;
		this.campaigns = campaigns;
		this.export = export;
	}

	@GetMapping("/plans")
	String list(Actor actor, PlanFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		Optional<OrgUnit> unit = units.meant(actor, filter.unit());
		PlanQuery query = query(filter, unit);
		model.addAttribute("filter", filter);
		boolean unknown = !Texts.isBlank(filter.unit()) && unit.isEmpty();
		model.addAttribute("unknownUnit", unknown);
		model.addAttribute("mostCounted", Plans.MOST_COUNTED);
		model.addAttribute("page", rows(plans.list(actor, query, PageQuery.of(page, SIZE))));
		model.addAttribute("mayUrge", !unknown && filter.light() == PlanLight.LATE && urging(actor));
		model.addAttribute("statuses", PlanStatus.values());
		model.addAttribute("levels", Level.values());
		model.addAttribute("lights", PlanLight.values());
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		return "plan/list";
	}

	private static boolean urging(Actor actor) {
		return Stream.of(Role.LEADING, Role.OFFICE, Role.CONTACT_LEADER)
			.anyMatch((role) -> actor.holdsAnywhere(role.name()));
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/plans/export")
	void export(Actor actor, PlanFilter filter, HttpServletResponse response) throws IOException {
		export.send(actor, query(filter, units.meant(actor, filter.unit())), response);
	}

	private static PlanQuery query(PlanFilter filter, Optional<OrgUnit> unit) {
		return filter.query(unit.map(OrgUnit::code).orElse(null), filter.light());
	}

	private Page<Row> rows(Page<PlanView> page) {
		Map<String, OrgUnit> known = units
			.byCodes(page.items().stream().map(PlanView::unitCode).collect(Collectors.toSet()));
		return page.map((plan) -> new Row(plan, nameOf(known.get(plan.unitCode()), plan), heads.dueAt(plan)));
	}

	private static String nameOf(OrgUnit unit, PlanView plan) {
		return (unit == null) ? plan.unitCode() : unit.name();
	}

	/**
	 * What the reader chose above the list, or a figure that led here; empty means any.
	 */
	record PlanFilter(String campaign, String unit, PlanStatus status, String text, PlanKind kind, Level level,
			PlanLight light, PlanReach reach, Integer passed, Boolean inTime, Boolean together) {

		/**
		 * With another light than was chosen.
		 * @param unitCode the unit that was meant, null for any
		 */
		PlanQuery query(String unitCode, PlanLight other) {
			return new PlanQuery(Texts.blankToNull(campaign), unitCode, true, status, Texts.blankToNull(text),
					new PlanNarrowing(kind, level, other, reach, passed, inTime, together));
		}

	}

	/** One line. */
	record Row(PlanView plan, String unit, Instant dueAt) {
	}

}
