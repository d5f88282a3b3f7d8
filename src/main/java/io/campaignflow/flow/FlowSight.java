package io.campaignflow.flow;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Whose figures a person sees: of a campaign they see, of units in the subtrees of their
 * positions; whoever sees a unit sees all below it.
 */
@Component
class FlowSight {

	private final Campaigns campaigns;

	private final OrgUnits units;

	FlowSight(Campaigns campaigns, OrgUnits units) {
		this.campaigns = campaigns;
		this.units = units;
	}

	/**
	 * @param unitCode null for the first unit at the top of what the person sees
	 * @throws NotFound where the person sees either not
	 */
	OrgUnit require(Actor actor, String campaignId, String unitCode) {
		campaigns.visible(actor, campaignId);
		return (unitCode != null) ? units.getVisible(actor, unitCode)
				: units.topsOf(actor).stream().findFirst().orElseThrow(() -> new NotFound("unit", ""));
	}

}
