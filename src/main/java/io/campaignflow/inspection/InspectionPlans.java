package io.campaignflow.inspection;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.inspection.events.InspectionPlanEvent.InspectionPlanApproved;
import io.campaignflow.inspection.events.InspectionPlanEvent.InspectionPlanDrafted;
import io.campaignflow.inspection.events.InspectionPlanEvent.InspectionPlanGivenBack;
import io.campaignflow.inspection.events.InspectionPlanEvent.InspectionPlanReopened;
import io.campaignflow.inspection.events.InspectionPlanEvent.InspectionPlanSubmitted;
import io.campaignflow.inspection.events.InspectionPlanEvent.PlanLineRemoved;
import io.campaignflow.inspection.events.InspectionPlanEvent.PlanLinesAdded;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Yearly and monthly plans of inspections: drafted by a group or an office, approved by
 * the office or its leading group, never by whoever drafted it. {@code seen} is the
 * version the person decided by.
 */
@Service
@Transactional
public class InspectionPlans {

	private final InspectionPlanRepository plans;

	private final InspectionPlanSight sight;

	private final GroupSide groups;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InspectionPlans(InspectionPlanRepository plans, InspectionPlanSight sight, GroupSide groups, OrgUnits units,
			Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.sight = sight;
		this.groups = groups;
		this.units = units;
		this.campaigns = campaigns;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @throws NotFound where the person may not see it
	 */
	@Transactional(readOnly = true)
	public InspectionPlan visible(Actor actor, String id) {
		return sight.find(actor, id).orElseThrow(() -> new NotFound("inspection-plan", id));
	}

	@Transactional(readOnly = true)
	public Page<InspectionPlan> list(Actor actor, Integer year, PageQuery page) {
		return sight.list(actor, year, page);
	}

	/** Begins a plan; gives its id. */
	public String draft(Actor actor, PlanOrder order) {
		if (order.campaignId() == null) {
			throw new BusinessRuleViolation("visit-campaign-missing");
		}
		String issuer = (order.groupId() == null) ? order.issuingUnit()
				: groups.requireOwn(actor, order.groupId()).issuingUnit();
		if (order.groupId() == null && (issuer == null || !actor.holds(Role.OFFICE.name(), issuer))) {
			throw new NotAllowed("inspection-plan-office-only");
		}
		campaigns.visible(actor, order.campaignId());
		requirePeriod(order);
		String id = UUID.randomUUID().toString();
		plans.insert(new InspectionPlan(id, issuer, units.get(issuer).path(), order.groupId(), order.campaignId(),
				order.year(), order.month(), PlanStage.DRAFT, null, actor.account(), clock.instant(), null, null, 1));
		events.publishEvent(new InspectionPlanDrafted(id, issuer, order.year(), actor.account()));
		return id;
	}

	private void requirePeriod(PlanOrder order) {
		int now = LocalDate.now(clock).getYear();
		boolean year = order.year() != null && order.year() >= now && order.year() <= now + 2;
		boolean month = order.month() == null || order.month() >= 1 && order.month() <= 12;
		if (!year || !month) {
			throw new BusinessRuleViolation("inspection-plan-period", now, now + 2);
		}
	}

	/** Adds lines; a line that is there already gets the new number of visits. */
	public void addLines(Actor actor, String id, long seen, PlanLineOrder order) {
		InspectionPlan plan = drafted(actor, id).changed(seen);
		List<PlanLine> there = plans.lines(id);
		PlanLineRules.check(plan, order, there.size());
		OrgUnit unit = units.get(order.unitCode());
		requireVisits(plan, unit);
		for (int month : order.months().stream().distinct().toList()) {
			put(new PlanLine(UUID.randomUUID().toString(), id, unit.code(), LocalDate.of(plan.year(), month, 1),
					order.kind(), order.visits()), there);
		}
		plans.update(plan);
		events.publishEvent(new PlanLinesAdded(id, unit.code(), order.kind().name(), order.months().size(),
				order.visits(), actor.account()));
	}

	private void requireVisits(InspectionPlan plan, OrgUnit unit) {
		if (plan.groupId() != null) {
			groups.requireCovers(groups.group(plan.groupId()), unit);
		}
		else if (unit.code().equals(plan.issuingUnit()) || !unit.codesFromRoot().contains(plan.issuingUnit())) {
			throw new BusinessRuleViolation("budget-unit-not-below", unit.name(), units.get(plan.issuingUnit()).name());
		}
	}

	private void put(PlanLine line, List<PlanLine> there) {
		Optional<PlanLine> same = there.stream()
			.filter(other -> other.unitCode().equals(line.unitCode()) && other.month().equals(line.month())
					&& other.kind() == line.kind())
			.findFirst();
		same.ifPresentOrElse(other -> plans.update(
				new PlanLine(other.id(), other.planId(), other.unitCode(), other.month(), other.kind(), line.visits())),
				() -> plans.insert(line));
	}

	public void removeLine(Actor actor, String id, long seen, String lineId) {
		InspectionPlan plan = drafted(actor, id).changed(seen);
		PlanLine line = plans.line(lineId)
			.filter(found -> found.planId().equals(id))
			.orElseThrow(() -> new NotFound("plan-line", lineId));
		plans.delete(lineId);
		plans.update(plan);
		events.publishEvent(new PlanLineRemoved(id, line.unitCode(), line.month().toString(), actor.account()));
	}

	/** Hands the plan in to whoever approves it. */
	public void submit(Actor actor, String id, long seen) {
		int lines = plans.lines(id).size();
		InspectionPlan plan = drafted(actor, id).submitted(seen, lines);
		plans.update(plan);
		events.publishEvent(new InspectionPlanSubmitted(id, lines, List.of(approver(plan)), actor.account()));
	}

	public void approve(Actor actor, String id, long seen) {
		InspectionPlan plan = decided(actor, id).approved(actor, seen, clock.instant());
		plans.update(plan);
		events.publishEvent(new InspectionPlanApproved(id, plans.lines(id).size(), plan.draftedBy(), actor.account()));
	}

	public void giveBack(Actor actor, String id, long seen, String reason) {
		String why = VisitRules.reason(reason);
		InspectionPlan plan = decided(actor, id).givenBack(actor, seen, why, clock.instant());
		plans.update(plan);
		events.publishEvent(new InspectionPlanGivenBack(id, why, plan.draftedBy(), actor.account()));
	}

	/** Opens an approved plan for changes; it has to be approved again. */
	public void reopen(Actor actor, String id, long seen) {
		plans.update(drafted(actor, id).reopened(seen));
		events.publishEvent(new InspectionPlanReopened(id, actor.account()));
	}

	/** Whether the person may write it. */
	@Transactional(readOnly = true)
	public boolean mayDraft(Actor actor, InspectionPlan plan) {
		return GroupSide.isMember(actor, plan.groupId())
				|| plan.groupId() == null && actor.holds(Role.OFFICE.name(), plan.issuingUnit());
	}

	/** Whether the person may approve it or give it back. */
	@Transactional(readOnly = true)
	public boolean mayDecide(Actor actor, InspectionPlan plan) {
		return actor.groups().contains(approver(plan)) && !actor.account().equals(plan.draftedBy());
	}

	/** A group's plan is approved by the office, an office's by its leading group. */
	private static String approver(InspectionPlan plan) {
		return ((plan.groupId() == null) ? Role.LEADING : Role.OFFICE).at(plan.issuingUnit());
	}

	private InspectionPlan drafted(Actor actor, String id) {
		InspectionPlan plan = locked(actor, id);
		if (!mayDraft(actor, plan)) {
			throw new NotAllowed("inspection-plan-not-yours");
		}
		return plan;
	}

	private InspectionPlan decided(Actor actor, String id) {
		InspectionPlan plan = locked(actor, id);
		if (!actor.groups().contains(approver(plan))) {
			throw new NotAllowed("inspection-plan-not-approver");
		}
		return plan;
	}

	private InspectionPlan locked(Actor actor, String id) {
		visible(actor, id);
		return plans.lock(id).orElseThrow();
	}

}
