package io.campaignflow.workflow;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who waits for a subject, and so may urge (催办) whoever has it: people of its unit,
 * offices and leaders over it, its contact leader, and whoever had a task of it.
 */
@Component
class Waiting {

	/** Whoever holds one of these at the subject's own unit waits for it. */
	private static final List<Role> OF_THE_UNIT = List.of(Role.DRAFTER, Role.HEAD, Role.OFFICE, Role.LEADING);

	/** Whoever holds one of these above it does. */
	private static final List<Role> ABOVE = List.of(Role.OFFICE, Role.LEADING);

	private final WorkRepository items;

	private final OrgUnits units;

	Waiting(WorkRepository items, OrgUnits units) {
		this.items = items;
		this.units = units;
	}

	/** Whether the person waits for the subject of this task. */
	boolean waits(Actor actor, WorkItem item) {
		String unit = item.subject().unitCode();
		return actor.account().equals(item.owner())
				|| OF_THE_UNIT.stream().anyMatch(role -> actor.holds(role.name(), unit)) || isAbove(actor, unit)
				|| items.hasCompleted(actor.account(), item.subject().id());
	}

	private boolean isAbove(Actor actor, String unit) {
		return units.find(unit)
			.filter(found -> found.codesFromRoot()
				.stream()
				.anyMatch(code -> ABOVE.stream().anyMatch(role -> actor.holds(role.name(), code)))
					|| isContact(actor, found))
			.isPresent();
	}

	private boolean isContact(Actor actor, OrgUnit unit) {
		return actor.holdsAnywhere(Role.CONTACT_LEADER.name()) && units.scopeOf(actor).covers(unit.path());
	}

}
