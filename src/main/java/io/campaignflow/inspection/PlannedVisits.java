package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionPlanEvent.VisitsBegun;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes of the lines of plans: visits begun from them, planned against done. */
@Service
@Transactional
public class PlannedVisits {

	/** Visits begun by one call. */
	static final int MOST = 100;

	private final InspectionPlans plans;

	private final InspectionPlanRepository repository;

	private final VisitPlanning planning;

	private final Budgets budgets;

	private final GroupRoster roster;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlannedVisits(InspectionPlans plans, InspectionPlanRepository repository, VisitPlanning planning, Budgets budgets,
			GroupRoster roster, OrgUnits units, ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.repository = repository;
		this.planning = planning;
		this.budgets = budgets;
		this.roster = roster;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/** The lines of a plan with what came of them. */
	@Transactional(readOnly = true)
	public List<PlanLineView> lines(Actor actor, String planId) {
		InspectionPlan plan = plans.visible(actor, planId);
		List<PlanLine> lines = repository.lines(planId);
		Map<String, int[]> begun = repository.begun(lines.stream().map(PlanLine::id).toList());
		List<String> codes = lines.stream().map(PlanLine::unitCode).distinct().toList();
		Map<String, OrgUnit> known = units.byCodes(codes);
		Map<String, Integer> planned = repository.planned(codes, LocalDate.of(plan.year(), 1, 1),
				LocalDate.of(plan.year(), 12, 1), planId);
		Map<String, Integer> bearable = budgets.of(known.values(), lines);
		return lines.stream().map(line -> {
			int[] came = begun.getOrDefault(line.id(), new int[2]);
			String key = line.unitCode() + "@" + line.month();
			return new PlanLineView(line, known.get(line.unitCode()).name(), came[0], came[1], planned.get(key),
					bearable.get(key));
		}).toList();
	}

	/**
	 * Begins the visits of a month that its lines still want: each group gets the task to
	 * plan its own. At most {@value #MOST} at once; gives how many were begun, so that
	 * the caller can repeat.
	 * @throws NotAllowed for those who may not write the plan
	 * @throws BusinessRuleViolation where the plan is not approved, or the month is over
	 */
	public int begin(Actor actor, String planId, YearMonth month) {
		InspectionPlan plan = plans.visible(actor, planId);
		if (!plans.mayDraft(actor, plan)) {
			throw new NotAllowed("inspection-plan-not-yours");
		}
		LocalDate day = dayIn(month);
		repository.lock(planId)
			.filter(locked -> locked.stage() == PlanStage.APPROVED)
			.orElseThrow(() -> new BusinessRuleViolation("inspection-plan-not-approved"));
		List<PlanLineView> wanted = lines(actor, planId).stream()
			.filter(line -> line.line().month().equals(month.atDay(1)) && line.open() > 0)
			.toList();
		int begun = 0;
		for (PlanLineView line : wanted) {
			for (int nth = 0; nth < line.open() && begun < MOST; nth++, begun++) {
				planning.open(actor, order(plan, line.line(), day));
			}
		}
		events.publishEvent(new VisitsBegun(planId, month.toString(), begun, actor.account()));
		return begun;
	}

	/** The last day of the month, to be moved by whoever plans the visit. */
	private LocalDate dayIn(YearMonth month) {
		if (month.atEndOfMonth().isBefore(LocalDate.now(clock))) {
			throw new BusinessRuleViolation("inspection-plan-month-over");
		}
		return month.atEndOfMonth();
	}

	private VisitOrder order(InspectionPlan plan, PlanLine line, LocalDate day) {
		String group = (plan.groupId() != null) ? plan.groupId() : roster.covering(line.unitCode(), plan.issuingUnit())
			.map(SupervisionGroup::id)
			.orElseThrow(() -> new BusinessRuleViolation("plan-line-no-group", units.get(line.unitCode()).name()));
		return new VisitOrder(group, line.unitCode(), plan.campaignId(), line.kind(), day, line.id());
	}

}
