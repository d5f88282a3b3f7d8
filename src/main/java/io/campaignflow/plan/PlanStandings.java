package io.campaignflow.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How plans of units stand, for those who count them. No visibility check. */
@Service
@Transactional(readOnly = true)
public class PlanStandings {

	private final PlanRepository plans;

	PlanStandings(PlanRepository plans) {
		this.plans = plans;
	}

	/** Those of these plans that are of units; documents of the campaign are left out. */
	public List<PlanStanding> of(Collection<String> ids) {
		return plans.findAll(ids)
			.stream()
			.filter((plan) -> plan.identity().kind() == PlanKind.UNIT)
			.map(PlanStandings::standing)
			.toList();
	}

	private static PlanStanding standing(Plan plan) {
		PlanView view = plan.view();
		return new PlanStanding(view.id(), view.campaignId(), view.unitPath(), plan.identity().level(), view.status(),
				view.round(), view.dueAt(), view.approvedAt());
	}

}
