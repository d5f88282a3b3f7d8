package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may arrange things for another person: administrators, and the campaign office of a
 * unit the person holds a position at, or of a unit above it.
 */
@Component
public class Charge {

	private final People people;

	private final OrgUnits units;

	Charge(People people, OrgUnits units) {
		this.people = people;
		this.units = units;
	}

	/** Whether the person has anybody to arrange things for. */
	public boolean isOfAnybody(Actor actor) {
		return actor.holdsAnywhere(Role.ADMIN.name()) || actor.holdsAnywhere(Role.OFFICE.name());
	}

	/**
	 * @throws NotFound where nobody has the account
	 * @throws NotAllowed where the other is not in this person's charge
	 */
	public void requireOf(Actor actor, String account) {
		if (people.find(account).isEmpty()) {
			throw new NotFound("person", account);
		}
		if (!isOf(actor, account)) {
			throw new NotAllowed("person-not-in-charge");
		}
	}

	/** Whether the other is in this person's charge. */
	boolean isOf(Actor actor, String account) {
		return actor.holdsAnywhere(Role.ADMIN.name()) || officeAbove(actor, account);
	}

	private boolean officeAbove(Actor actor, String account) {
		List<String> codes = new ArrayList<>();
		people.placesOf(account)
			.forEach(code -> units.find(code).ifPresent(unit -> codes.addAll(unit.codesFromRoot())));
		return codes.stream().anyMatch(code -> actor.holds(Role.OFFICE.name(), code));
	}

}
