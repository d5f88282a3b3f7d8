package io.campaignflow.inspection;

import io.campaignflow.shared.Texts;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.inspection.events.InspectionEvent.VisitOpened;
import io.campaignflow.inspection.events.InspectionEvent.VisitPlanned;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A group begins to plan a visit, and says what it wants of it. */
@Service
@Transactional
public class VisitPlanning {

	private final InspectionRepository inspections;

	private final InspectionPlanRepository plans;

	private final GroupSide groups;

	private final Recusal recusal;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final Names names;

	private final UnitLocks numbers;

	private final InspectionProcess process;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VisitPlanning(InspectionRepository inspections, InspectionPlanRepository plans, GroupSide groups, Recusal recusal,
			OrgUnits units, Campaigns campaigns, Names names, UnitLocks numbers, InspectionProcess process,
			ApplicationEventPublisher events, Clock clock) {
		this.inspections = inspections;
		this.plans = plans;
		this.groups = groups;
		this.recusal = recusal;
		this.units = units;
		this.campaigns = campaigns;
		this.names = names;
		this.numbers = numbers;
		this.process = process;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins a visit and its process; gives its id. Its group then plans it.
	 * @throws NotFound where the group is none of theirs, or there is no such unit
	 * @throws io.campaignflow.shared.BusinessRuleViolation where the group does not cover
	 * the unit
	 */
	public String open(Actor actor, VisitOrder order) {
		SupervisionGroup group = groups.requireOwn(actor, order.groupId());
		OrgUnit unit = units.get(order.unitCode());
		groups.requireCovers(group, unit);
		recusal.requireFree(actor, List.of(group.id()), unit.code());
		requireLine(order, group);
		if (order.campaignId() == null) {
			throw new BusinessRuleViolation("visit-campaign-missing");
		}
		campaigns.visible(actor, order.campaignId());
		VisitRules.day(order.date(), LocalDate.now(clock));
		String id = UUID.randomUUID().toString();
		inspections.insert(Inspection.opened(identity(actor, order, group, unit, id),
				(order.kind() == null) ? InspectionKind.ROUTINE : order.kind(), order.date()));
		Inspection visit = locked(id);
		events.publishEvent(new VisitOpened(id, visit.identity().number(), unit.code(), group.id(), actor.account()));
		process.start(id);
		return id;
	}

	private Inspection.Identity identity(Actor actor, VisitOrder order, SupervisionGroup group, OrgUnit unit,
			String id) {
		String number = "DC-%s-%04d".formatted(group.issuingUnit(), numbers.next(group.issuingUnit()));
		return new Inspection.Identity(id, number, order.campaignId(), group.id(), group.issuingUnit(),
				units.get(group.issuingUnit()).path(), unit.code(), unit.path(), order.planLineId(), actor.account(),
				clock.instant());
	}

	/**
	 * What the group wants; the process files it next.
	 * @throws io.campaignflow.shared.BusinessRuleViolation with every broken rule
	 */
	public void plan(Actor actor, String id, VisitPlan plan) {
		Inspection visit = locked(id);
		VisitTerms terms = new VisitTerms(plan.kind(), plan.date(), Texts.blankToNull(plan.purpose()),
				plan.people().stream().distinct().toList(), plan.checklistId(), plan.checklistVersion());
		visit.plan(terms, LocalDate.now(clock));
		groups.requireMayGo(terms.people(), inspections.groups(id), visit.identity().unitCode());
		inspections.update(visit);
		inspections.replacePeople(visit);
		events.publishEvent(
				new VisitPlanned(id, terms.kind().name(), terms.date(), names.of(terms.people()), actor.account()));
	}

	/** The line of a plan a visit comes from is of that unit, and of a plan in force. */
	private void requireLine(VisitOrder order, SupervisionGroup group) {
		if (order.planLineId() == null) {
			return;
		}
		PlanLine line = plans.line(order.planLineId())
			.filter(found -> found.unitCode().equals(order.unitCode()))
			.orElseThrow(() -> new NotFound("plan-line", order.planLineId()));
		plans.find(line.planId())
			.filter(plan -> plan.issuingUnit().equals(group.issuingUnit()))
			.filter(plan -> plan.groupId() == null || plan.groupId().equals(group.id()))
			.filter(plan -> plan.stage() == PlanStage.APPROVED)
			.orElseThrow(() -> new BusinessRuleViolation("inspection-plan-not-approved"));
	}

	private Inspection locked(String id) {
		return inspections.lock(id).orElseThrow(() -> new NotFound("inspection", id));
	}

}
