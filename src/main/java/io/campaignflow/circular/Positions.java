package io.campaignflow.circular;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Codes of the units at which a person holds one of some roles. */
final class Positions {

	private Positions() {
	}

	static Set<String> of(Actor actor, Role... roles) {
		return Arrays.stream(roles)
			.flatMap(role -> actor.heldAt(role.name()).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Those for whose units the person reads circulars. */
	static Set<String> reading(Actor actor) {
		return of(actor, Role.HEAD, Role.OFFICE, Role.LEADING, Role.DRAFTER);
	}

}
