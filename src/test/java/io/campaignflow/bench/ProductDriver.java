package io.campaignflow.bench;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.DraftChange.Answer;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.plan.Remark;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import java.util.List;

/**
 * Drives the whole product at its doors, as the six people of Kundulun's chain: each plan
 * in a campaign of its own, since a unit has one plan in a campaign.
 */
final class ProductDriver implements PlanDriver {

	/** Who makes the n-th of {@link PlanDriver#DECISIONS}. */
	static final List<String> PEOPLE = List.of("drafter.150203", "head.150203", "supervisor.1502.1", "office.1502",
			"drafter.150203", "head.150203", "office.1502", "leader.1502.1", "supervisor.15.2");

	private final BenchCampaigns campaigns;

	private final OrgUnits units;

	private final Plans plans;

	private final UnitPlans unitPlans;

	private final Tasks tasks;

	private final List<Actor> actors;

	ProductDriver(BenchCampaigns campaigns, OrgUnits units, Plans plans, UnitPlans unitPlans, Tasks tasks,
			People people) {
		this.campaigns = campaigns;
		this.units = units;
		this.plans = plans;
		this.unitPlans = unitPlans;
		this.tasks = tasks;
		this.actors = PEOPLE.stream().map(account -> people.actor(account).orElseThrow()).toList();
	}

	@Override
	public String open() {
		String campaign = campaigns.create();
		OrgUnit unit = units.get("150203");
		unitPlans.open(campaigns.office(), campaign, List.of(unit));
		return plans
			.list(campaigns.office(), new PlanQuery(campaign, unit.code(), false, null, null), PageQuery.of(0, 1))
			.items()
			.get(0)
			.id();
	}

	@Override
	public void prepare(String plan, int nth) {
		if (DECISIONS.get(nth).containsKey("confirmed")) {
			Draft draft = plans.draft(actors.get(nth), plan);
			List<Answer> answers = draft.remarks()
				.stream()
				.map(Remark::id)
				.map(id -> new Answer(id, "已按意见修改。"))
				.toList();
			plans.save(actors.get(nth), plan, new DraftChange(draft.version(), campaigns.content(), answers));
		}
	}

	@Override
	public String openTask(String plan) {
		return tasks.openOf(plan).get(0).id();
	}

	@Override
	public void decide(String plan, String task, int nth) {
		tasks.complete(actors.get(nth), task, DECISIONS.get(nth));
	}

}
