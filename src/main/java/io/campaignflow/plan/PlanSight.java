package io.campaignflow.plan;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person is to plans, for others who show parts of them. */
@Service
@Transactional(readOnly = true)
public class PlanSight {

	private final PlanList list;

	private final PlanRepository plans;

	private final Drafters drafters;

	private final ReaderRepository readers;

	PlanSight(PlanList list, PlanRepository plans, Drafters drafters, ReaderRepository readers) {
		this.list = list;
		this.plans = plans;
		this.drafters = drafters;
		this.readers = readers;
	}

	/** Those of these plans the person may see. */
	public Set<String> visible(Actor actor, Collection<String> planIds) {
		return planIds.isEmpty() ? Set.of() : list.visible(actor, planIds);
	}

	/** Under which of their names the person was admitted to this plan. */
	public Set<String> admitted(Actor actor, String planId) {
		return readers.among(planId, actor.holders());
	}

	/** Whether the person writes or signs this plan, or does so for somebody away. */
	public boolean isOfUnit(Actor actor, String planId) {
		return drafters.isOfUnit(actor, plans.find(planId).orElseThrow(() -> new NotFound("plan", planId)));
	}

}
