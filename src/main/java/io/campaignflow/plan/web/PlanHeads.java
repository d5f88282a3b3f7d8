package io.campaignflow.plan.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Deadlines;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.web.PlanHead.NextStep;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Builds the head of a plan's pages for the person reading. */
@Component
class PlanHeads {

	private static final Set<PlanStatus> SETTLED = Set.of(PlanStatus.APPROVED, PlanStatus.REVOKED);

	private final Plans plans;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final Tasks tasks;

	private final Deadlines deadlines;

	PlanHeads(Plans plans, OrgUnits units, Campaigns campaigns, Tasks tasks, Deadlines deadlines) {
		this.plans = plans;
		this.units = units;
		this.campaigns = campaigns;
		this.tasks = tasks;
		this.deadlines = deadlines;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 */
	PlanHead of(Actor actor, String id) {
		PlanView plan = plans.visible(actor, id);
		return new PlanHead(plan, units.get(plan.unitCode()).name(), campaigns.get(plan.campaignId()).title(),
				dueAt(plan), nextStep(actor, id));
	}

	/** The end of the plan's last day; null once nothing is due. */
	Instant dueAt(PlanView plan) {
		LocalDate due = plan.dueAt();
		return (due == null || SETTLED.contains(plan.status())) ? null : deadlines.endOf(due);
	}

	private NextStep nextStep(Actor actor, String id) {
		return tasks.openOf(id)
			.stream()
			.filter((task) -> tasks.mayAct(actor, task))
			.findFirst()
			.map((task) -> new NextStep(task.id(), task.kind()))
			.orElse(null);
	}

}
