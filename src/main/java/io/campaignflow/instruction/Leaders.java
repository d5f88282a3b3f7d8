package io.campaignflow.instruction;

import io.campaignflow.campaign.ContactPoints;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who leads a unit and may write instructions there: the leading group of the unit or of
 * one above it, and the leader the unit, or one above it, is the contact point of.
 */
@Component
class Leaders {

	private final ContactPoints contactPoints;

	Leaders(ContactPoints contactPoints) {
		this.contactPoints = contactPoints;
	}

	boolean isOver(Actor actor, OrgUnit unit) {
		List<String> codes = unit.codesFromRoot();
		return codes.stream().anyMatch(code -> actor.holds(Role.LEADING.name(), code))
				|| actor.holdsAnywhere(Role.CONTACT_LEADER.name()) && codes.stream()
					.anyMatch(code -> contactPoints.leaderOf(code).filter(actor.account()::equals).isPresent());
	}

	/**
	 * @throws NotAllowed where the person leads neither the unit nor one above it
	 */
	void require(Actor actor, OrgUnit unit) {
		if (!isOver(actor, unit)) {
			throw new NotAllowed("instruction-by-leaders-only", unit.name());
		}
	}

}
