package io.campaignflow.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.campaignflow.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a person sees: everything for administrators; else the subtrees of the units of
 * their positions, of the units their supervision groups cover, and what other modules
 * contribute.
 */
@Component
class ScopePolicy {

	private final OrgUnitRepository units;

	private final SupervisionGroupRepository groups;

	private final ObjectProvider<ScopeContributor> contributors;

	ScopePolicy(OrgUnitRepository units, SupervisionGroupRepository groups,
			ObjectProvider<ScopeContributor> contributors) {
		this.units = units;
		this.groups = groups;
		this.contributors = contributors;
	}

	Scope scopeOf(Actor actor) {
		if (actor.equals(Actor.SYSTEM) || actor.holdsAnywhere(Role.ADMIN.name())) {
			return new Scope(List.of(), true);
		}
		Stream<String> own = this.units.findAll(codes(actor)).stream().map(OrgUnit::path);
		Stream<String> contributed = this.contributors.stream()
			.flatMap(contributor -> contributor.pathsFor(actor).stream());
		return new Scope(outermost(Stream.concat(own, contributed).sorted().toList()), false);
	}

	private Set<String> codes(Actor actor) {
		Set<String> codes = new HashSet<>();
		List<String> groupIds = new ArrayList<>();
		for (String group : actor.groups()) {
			String of = group.substring(group.indexOf('@') + 1);
			if (group.startsWith(SupervisionGroup.PREFIX)) {
				groupIds.add(of);
			}
			else {
				codes.add(of);
			}
		}
		codes.addAll(this.groups.unitsOf(groupIds));
		return codes;
	}

	/**
	 * Drops subtrees that lie within another; sorted paths come in, so do they go out.
	 */
	static List<String> outermost(List<String> sorted) {
		List<String> tops = new ArrayList<>();
		for (String path : sorted) {
			if (tops.isEmpty() || !path.startsWith(tops.get(tops.size() - 1))) {
				tops.add(path);
			}
		}
		return tops;
	}

}
