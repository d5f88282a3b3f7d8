package io.campaignflow.review;

import io.campaignflow.plan.RoutePlaces;
import org.springframework.stereotype.Component;

/** Narrows lists of plans by the place on their routes. */
@Component
class StandsOnRoute implements RoutePlaces {

	@Override
	public String hasPassed() {
		return "exists (select 1 from review r where r.plan_id = p.id and r.place > :passed)";
	}

	@Override
	public String isTogether() {
		return "exists (select 1 from review r where r.plan_id = p.id and r.together = :together)";
	}

}
