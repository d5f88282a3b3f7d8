package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Scope;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.workflow.Tasks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which visits a person sees, as a condition on {@code inspection i}: those their unit
 * knows of, within what they see anyway; and, known or not, those of their own groups,
 * those they go on, and those of the units whose office or leading group they belong to
 * and of the units below these; and those with a task they do for somebody who is away.
 * Nobody from the visited unit or below it sees a visit before the unit may know of it,
 * whatever else they are.
 */
@Component
class InspectionSight {

	private static final String SUBJECT = "inspection";

	private final OrgUnits units;

	private final ObjectProvider<Tasks> tasks;

	InspectionSight(OrgUnits units, ObjectProvider<Tasks> tasks) {
		this.units = units;
		this.tasks = tasks;
	}

	/** A condition with its named parameters. */
	record Condition(String sql, Map<String, Object> params) {
	}

	Condition of(Actor actor) {
		Scope scope = units.scopeOf(actor);
		return scope.everything() ? new Condition("1 = 1", Map.of()) : within(scope, actor);
	}

	private Condition within(Scope scope, Actor actor) {
		Map<String, Object> params = new HashMap<>();
		String known = any("i.unit_path like :seen", scope.paths(), params, "seen");
		List<String> ways = new ArrayList<>();
		ways.add("i.id in (select p.inspection_id from inspection_person p where p.account = :me)");
		params.put("me", actor.account());
		groups(actor, ways, params);
		standingIn(actor, ways, params);
		ways.add(any("i.issuing_path like :sent", paths(sending(actor)), params, "sent"));
		String inside = "(" + String.join(" or ", ways) + ")" + notOwn(actor, params);
		return new Condition("((i.disclosed and " + known + ") or (" + inside + "))", params);
	}

	private static void groups(Actor actor, List<String> ways, Map<String, Object> params) {
		Set<String> groups = actor.heldAt(SupervisionGroup.ROLE);
		if (!groups.isEmpty()) {
			ways.add("i.id in (select g.inspection_id from inspection_group g where g.group_id in (:groups))");
			params.put("groups", groups);
		}
	}

	private void standingIn(Actor actor, List<String> ways, Map<String, Object> params) {
		Set<String> standing = tasks.getObject().subjectsInPlaceOfAbsent(actor, SUBJECT);
		if (!standing.isEmpty()) {
			ways.add("i.id in (:standing)");
			params.put("standing", standing);
		}
	}

	/** Units at which the person belongs to the office or the leading group. */
	private static Set<String> sending(Actor actor) {
		return positions(actor, Set.of(Role.OFFICE.name(), Role.LEADING.name()));
	}

	private String notOwn(Actor actor, Map<String, Object> params) {
		Set<String> above = new HashSet<>();
		units.byCodes(positions(actor, null)).values().forEach(unit -> above.addAll(unit.codesFromRoot()));
		if (above.isEmpty()) {
			return "";
		}
		params.put("own", above);
		return " and i.unit_code not in (:own)";
	}

	private static Set<String> positions(Actor actor, Collection<String> roles) {
		return actor.groups()
			.stream()
			.filter(group -> !group.startsWith(SupervisionGroup.PREFIX))
			.filter(group -> roles == null || roles.contains(group.substring(0, group.indexOf('@'))))
			.map(group -> group.substring(group.indexOf('@') + 1))
			.collect(Collectors.toSet());
	}

	private List<String> paths(Set<String> codes) {
		return units.byCodes(codes).values().stream().map(OrgUnit::path).toList();
	}

	private static String any(String one, List<String> paths, Map<String, Object> params, String name) {
		List<String> ways = new ArrayList<>();
		for (String path : paths) {
			params.put(name + ways.size(), LikePattern.startingWith(path));
			ways.add(one + ways.size());
		}
		return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
	}

}
