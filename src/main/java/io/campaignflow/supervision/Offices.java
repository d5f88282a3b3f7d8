package io.campaignflow.supervision;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;

/** Groups are the business of the office of the unit that sends them. */
final class Offices {

	private Offices() {
	}

	static boolean isOf(Actor actor, String issuingUnit) {
		return actor.holds(Role.OFFICE.name(), issuingUnit);
	}

	/**
	 * @throws NotAllowed for everybody but the office of the unit
	 */
	static void require(Actor actor, String issuingUnit) {
		if (!isOf(actor, issuingUnit)) {
			throw new NotAllowed("group-for-office");
		}
	}

}
