package io.campaignflow.route;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who sees which route: whoever's units lie below the one it belongs to, because their
 * plans may take it, and whoever sees that unit. Only its office changes it.
 */
@Component
class RouteSight {

	private final OrgUnits units;

	RouteSight(OrgUnits units) {
		this.units = units;
	}

	boolean sees(Actor actor, RouteView route) {
		if (route.shipped() || units.scopeOf(actor).everything()) {
			return true;
		}
		String path = units.get(route.unit()).path();
		return units.scopeOf(actor).paths().stream().anyMatch(mine -> mine.startsWith(path) || path.startsWith(mine));
	}

	/**
	 * The units whose routes matter to this person: the ones they belong to, and above.
	 */
	List<String> unitsOf(Actor actor) {
		return units.topsOf(actor).stream().flatMap(top -> top.codesFromRoot().stream()).distinct().toList();
	}

	/** The units whose campaign office the person belongs to, higher ones first. */
	List<OrgUnit> officesOf(Actor actor) {
		return units.heldBy(actor, Role.OFFICE);
	}

	static boolean mayChange(Actor actor, RouteView route) {
		return !route.shipped() && actor.holds(Role.OFFICE.name(), route.unit());
	}

}
