package io.campaignflow.plan.web;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.web.PlanHead.NextStep;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
		List<WorkItem> open = tasks.openOf(id);
		return new PlanHead(plan, units.get(plan.unitCode()).name(), campaigns.get(plan.campaignId()).title(),
				dueAt(plan, open), nextStep(actor, open));
	}

	/** The end of the plan's last day; null once nothing is due. */
	Instant dueAt(PlanView plan) {
		LocalDate due = plan.dueAt();
		return (due == null || SETTLED.contains(plan.status())) ? null : deadlines.endOf(due);
	}

	/**
	 * Once a text was submitted, the plan is due when its present task is; the day of
	 * submission counts before that only.
	 */
	private Instant dueAt(PlanView plan, List<WorkItem> open) {
		if (plan.revision() == 0 || SETTLED.contains(plan.status())) {
			return dueAt(plan);
		}
		return open.stream().map(WorkItem::dueAt).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

	private NextStep nextStep(Actor actor, List<WorkItem> open) {
		return open.stream()
			.filter((task) -> tasks.mayAct(actor, task))
			.findFirst()
			.map((task) -> new NextStep(task.id(), task.kind()))
			.orElse(null);
	}

}
