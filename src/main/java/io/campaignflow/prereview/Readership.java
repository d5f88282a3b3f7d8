package io.campaignflow.prereview;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who reads reports on a plan they see: everybody but people below its unit, who see the
 * approved text only. And who judges findings: those of them who are neither of the unit
 * nor mere administrators.
 */
@Component
class Readership {

	private final OrgUnits units;

	Readership(OrgUnits units) {
		this.units = units;
	}

	void requireReader(Actor actor, PlanView plan) {
		if (!mayRead(actor, plan)) {
			throw new NotAllowed("pre-review-not-for-units-below");
		}
	}

	boolean mayRead(Actor actor, PlanView plan) {
		List<String> places = places(actor);
		return places.isEmpty() || places.stream().anyMatch((path) -> !isBelow(path, plan));
	}

	boolean mayJudge(Actor actor, PlanView plan) {
		boolean works = actor.groups().stream().anyMatch((group) -> !group.startsWith(Role.ADMIN + "@"));
		return works && places(actor).stream().noneMatch((path) -> isWithin(path, plan));
	}

	/**
	 * Paths of the units the person holds a position at; a group they belong to counts as
	 * the top of the forest.
	 */
	private List<String> places(Actor actor) {
		Set<String> codes = actor.groups()
			.stream()
			.map((group) -> group.substring(group.indexOf('@') + 1))
			.collect(Collectors.toSet());
		Collection<OrgUnit> known = units.byCodes(codes).values();
		List<String> paths = known.stream().map(OrgUnit::path).collect(Collectors.toList());
		if (known.size() < codes.size()) {
			paths.add("/");
		}
		return paths;
	}

	private static boolean isBelow(String path, PlanView plan) {
		return isWithin(path, plan) && !path.endsWith("/" + plan.unitCode() + "/");
	}

	private static boolean isWithin(String path, PlanView plan) {
		return path.contains("/" + plan.unitCode() + "/");
	}

}
