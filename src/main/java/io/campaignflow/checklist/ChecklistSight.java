package io.campaignflow.checklist;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who sees which checklist: whoever's units lie below the one it belongs to, because they
 * are visited with it, and whoever sees that unit. Only its office changes it.
 */
@Component
class ChecklistSight {

	private final OrgUnits units;

	ChecklistSight(OrgUnits units) {
		this.units = units;
	}

	boolean sees(Actor actor, ChecklistView checklist) {
		Scope scope = units.scopeOf(actor);
		String path = units.get(checklist.unit()).path();
		return scope.everything()
				|| scope.paths().stream().anyMatch(mine -> mine.startsWith(path) || path.startsWith(mine));
	}

	/**
	 * The units whose checklists matter to this person: the ones they see, and above.
	 */
	List<String> unitsOf(Actor actor) {
		return units.topsOf(actor).stream().flatMap(top -> top.codesFromRoot().stream()).distinct().toList();
	}

	/** The same rule for lists: what {@link #sees} says, in SQL. */
	static String condition(Collection<String> units, List<String> paths) {
		if (paths == null) {
			return "true";
		}
		StringBuilder where = new StringBuilder(units.isEmpty() ? "(false" : "(unit_code in (:units)");
		for (int i = 0; i < paths.size(); i++) {
			where.append(" or unit_path like :path").append(i);
		}
		return where.append(')').toString();
	}

	/** The units whose campaign office the person belongs to, higher ones first. */
	List<OrgUnit> officesOf(Actor actor) {
		return units.heldBy(actor, Role.OFFICE);
	}

	static boolean mayChange(Actor actor, ChecklistView checklist) {
		return actor.holds(Role.OFFICE.name(), checklist.unit());
	}

}
