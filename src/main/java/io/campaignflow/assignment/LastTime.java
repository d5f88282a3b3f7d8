package io.campaignflow.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who covers what, by unit and tier: last time's assignment, or the one at hand. */
final class LastTime {

	private record Place(String unitCode, Tier tier) {
	}

	private final Map<Place, String> groups = new HashMap<>();

	LastTime(List<Coverage> coverages) {
		coverages.forEach(one -> this.groups.put(new Place(one.unitCode(), one.tier()), one.groupId()));
	}

	/** The id of the group, null where nobody covers it. */
	String groupOf(String unitCode, Tier tier) {
		return this.groups.get(new Place(unitCode, tier));
	}

}
