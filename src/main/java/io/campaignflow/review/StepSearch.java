package io.campaignflow.review;

import io.campaignflow.campaign.ContactPoints;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the people of a step for a unit: a role at the unit's own, parent's or
 * grandparent's level, the supervision group sent to it from there, or the leader in
 * charge of it (F3), or the people named where a reviewer added the step. Where nobody is
 * found who may act, the office that launched the campaign does; no step is skipped.
 */
@Component
class StepSearch {

	private final People people;

	private final GroupRoster groups;

	private final ContactPoints contacts;

	private final OrgUnits units;

	StepSearch(People people, GroupRoster groups, ContactPoints contacts, OrgUnits units) {
		this.units = units;
		this.people = people;
		this.groups = groups;
		this.contacts = contacts;
	}

	/**
	 * @param recused who may not act in this review
	 * @param launchingUnit whose office acts where nobody else can
	 */
	StepPeople peopleOf(ReviewStep step, OrgUnit unit, Recusal recused, String launchingUnit) {
		RouteStep route = step.route();
		List<String> named = step.isAdded() ? step.added().people()
				: candidate(route, unit).map(List::of).orElse(List.of());
		List<String> free = named.stream().flatMap(one -> free(one, route.whose(), recused)).distinct().toList();
		if (free.isEmpty()) {
			return office(route.whose(), recused, launchingUnit);
		}
		boolean group = named.size() == 1 && named.get(0).contains("@");
		boolean together = route.mode() == StepMode.ALL || route.mode() == StepMode.SHARE;
		return new StepPeople(group && !together ? named : free, false, free);
	}

	/** Accounts behind a candidate that may act. */
	Stream<String> free(String candidate, StepOwner whose, Recusal recused) {
		List<Person> found = (whose == StepOwner.OWN) ? ofOwnUnit(candidate)
				: people.freeOf(candidate, Recusal.OF_THE_UNIT, recused.unitCode());
		return found.stream().map(Person::account).filter(account -> !recused.concerns(account));
	}

	private List<Person> ofOwnUnit(String candidate) {
		return candidate.contains("@") ? people.membersOf(candidate)
				: people.find(candidate).filter(Person::active).stream().toList();
	}

	/**
	 * The launching office, else the one above it, and where no office has anybody who
	 * may act, the administrators: a step always has somebody.
	 */
	private StepPeople office(StepOwner whose, Recusal recused, String launchingUnit) {
		List<String> codes = units.get(launchingUnit).codesFromRoot();
		String office = IntStream.rangeClosed(1, codes.size())
			.mapToObj(up -> Role.OFFICE.at(codes.get(codes.size() - up)))
			.filter(group -> free(group, whose, recused).findAny().isPresent())
			.findFirst()
			.orElse(Role.ADMIN.at(Role.SYSTEM_WIDE));
		return new StepPeople(List.of(office), true);
	}

	/** The group or the account a step leads to, before anybody is left out. */
	Optional<String> candidate(RouteStep step, OrgUnit unit) {
		return switch (step.whose()) {
			case OWN -> above(step, unit, 0);
			case PARENT -> above(step, unit, 1);
			case GRANDPARENT -> above(step, unit, 2);
			case CONTACT_LEADER -> contacts.leaderOf(unit.code()).or(() -> contactless(step, unit));
		};
	}

	/**
	 * A unit nobody is in charge of goes to the step's role one level up, where the table
	 * names another one.
	 */
	private Optional<String> contactless(RouteStep step, OrgUnit unit) {
		return Role.CONTACT_LEADER.name().equals(step.role()) ? Optional.empty() : above(step, unit, 1);
	}

	/** The step's role so many levels above the unit; empty above the root. */
	private Optional<String> above(RouteStep step, OrgUnit unit, int levels) {
		List<String> codes = unit.codesFromRoot();
		if (codes.size() <= levels) {
			return Optional.empty();
		}
		String level = codes.get(codes.size() - 1 - levels);
		return Role.SUPERVISOR.name().equals(step.role())
				? groups.covering(unit.code(), level).map(SupervisionGroup::candidateGroup)
				: Optional.of(Role.valueOf(step.role()).at(level));
	}

}
