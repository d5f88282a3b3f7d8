package io.campaignflow.rectification;

import java.util.List;

/**
 * A part of an item: what it is about, and the unit concerned by its code or whole name
 * (blank: the item's own).
 */
public record NewPart(String title, String text, String unit) {

	Registration of(RectificationItem whole, String concerned, List<Registration.NewRaiser> raisers) {
		ItemIdentity identity = whole.identity();
		return new Registration(identity.campaignId(), identity.source(), null, concerned, identity.officeUnit(),
				identity.groupId(), whole.state().assignment().severity(), title, text, identity.place(),
				identity.foundAt(), raisers);
	}

}
