package io.campaignflow.organisation.web;

import io.campaignflow.organisation.DemoOrganisation;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The accounts the sign-in page offers in the demonstration: the chain of one county, as
 * far as these people exist.
 */
@Component
@Profile(DemoOrganisation.PROFILES)
class DemoAccounts {

	private static final List<String> CHAIN = List.of("drafter.150203", "head.150203", "supervisor.1502.1",
			"office.1502", "leader.1502.1", "supervisor.15.2", "leading.15", "office.15", "admin");

	private final People people;

	private final OrgUnits units;

	DemoAccounts(People people, OrgUnits units) {
		this.people = people;
		this.units = units;
	}

	List<Example> examples() {
		return CHAIN.stream().flatMap((account) -> example(account).stream()).toList();
	}

	private Optional<Example> example(String account) {
		return people.find(account)
			.filter(Person::active)
			.flatMap((person) -> people.actor(account).map((actor) -> example(person, actor)));
	}

	private Example example(Person person, Actor actor) {
		String position = actor.groups()
			.stream()
			.filter((group) -> !group.startsWith(SupervisionGroup.PREFIX))
			.findFirst()
			.orElse("");
		if (position.isEmpty()) {
			return new Example(person.account(), Role.SUPERVISOR, person.name());
		}
		String[] parts = position.split("@", 2);
		String unit = units.find(parts[1]).map(OrgUnit::name).orElse(person.name());
		return new Example(person.account(), Role.valueOf(parts[0]), unit);
	}

	/** An account, what it is for, and where. */
	record Example(String account, Role role, String where) {
	}

}
