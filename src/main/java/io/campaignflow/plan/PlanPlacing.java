package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.PlanTreeRepository.Placement;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Puts plans in their place in the tree once a launch has opened all of them, and lets
 * those begin that have nothing to wait for. Chunks of a launch run side by side and in
 * any order, so a plan may have been opened before its parent's.
 */
@Component
class PlanPlacing {

	private static final int PAGE = 500;

	private final Campaigns campaigns;

	private final PlanRepository plans;

	private final PlanTreeRepository tree;

	private final PlanOpening opening;

	PlanPlacing(Campaigns campaigns, PlanRepository plans, PlanTreeRepository tree, PlanOpening opening) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.tree = tree;
		this.opening = opening;
	}

	void place(String campaignId) {
		CampaignView campaign = campaigns.get(campaignId);
		String last = "";
		List<Plan> page = tree.notUnderNextUnit(campaignId, last, PAGE);
		while (!page.isEmpty()) {
			place(campaign, page);
			last = page.get(page.size() - 1).id();
			page = tree.notUnderNextUnit(campaignId, last, PAGE);
		}
	}

	int beginReady(Actor actor, String campaignId, int limit) {
		List<Plan> ready = tree.lockReady(campaignId, limit);
		opening.begin(actor, ready);
		return ready.size();
	}

	boolean hasReady(String campaignId) {
		return tree.hasReady(campaignId);
	}

	int beginWaitingFor(Actor actor, String approvedPlanId, int limit) {
		List<Plan> waiting = plans.lockWaitingFor(approvedPlanId, limit);
		opening.begin(actor, waiting);
		return waiting.size();
	}

	private void place(CampaignView campaign, List<Plan> page) {
		List<String> paths = page.stream().map(plan -> plan.identity().unitPath()).toList();
		PlanTree around = PlanTree.around(plans, campaign, paths);
		List<Placement> placements = page.stream()
			.flatMap(plan -> around.parentOf(plan.identity().unitPath())
				.map(Plan::id)
				.filter(parent -> !parent.equals(plan.identity().parentPlanId()))
				.map(parent -> new Placement(plan.id(), parent))
				.stream())
			.toList();
		if (!placements.isEmpty()) {
			tree.place(placements);
		}
	}

}
