package io.campaignflow.rectification;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** What registering would refuse, asked before: nothing is written. */
@Component
class RegistrationCheck {

	private final ItemRepository items;

	private final ItemOffices offices;

	private final OrgUnits units;

	private final Campaigns campaigns;

	RegistrationCheck(ItemRepository items, ItemOffices offices, OrgUnits units, Campaigns campaigns) {
		this.items = items;
		this.offices = offices;
		this.units = units;
		this.campaigns = campaigns;
	}

	/**
	 * @throws NotAllowed where the person works in no office or leading group of the unit
	 * or one above it, or it is a finding
	 * @throws io.campaignflow.shared.NotFound where they do not see the campaign or unit
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything that is
	 * missing
	 */
	void require(Actor actor, Registration wanted) {
		ItemRegistering.check(wanted);
		if (wanted.source() == ItemSource.FINDING) {
			throw new NotAllowed("item-finding-by-inspection");
		}
		campaigns.visible(actor, String.valueOf(wanted.campaignId()));
		offices.of(actor, wanted, units.getVisible(actor, String.valueOf(wanted.unitCode())));
	}

	/** Whether this source was registered before. */
	boolean isKnown(Registration wanted) {
		return wanted.source() != null && wanted.sourceRef() != null && !wanted.sourceRef().isBlank()
				&& items.idOf(wanted.source(), wanted.sourceRef().strip()).isPresent();
	}

}
