package io.campaignflow.review;

import io.campaignflow.campaign.ContactPoints;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the people of a step for a unit: a role at the unit's own, parent's or
 * grandparent's level, the supervision group sent to it from there, or the leader in
 * charge of it (F3). Where nobody is found, the office that launched the campaign acts;
 * no step is skipped.
 */
@Component
class StepSearch {

	private final People people;

	private final GroupRoster groups;

	private final ContactPoints contacts;

	StepSearch(People people, GroupRoster groups, ContactPoints contacts) {
		this.people = people;
		this.groups = groups;
		this.contacts = contacts;
	}

	/**
	 * @param recused accounts that may not act in this review
	 */
	StepPeople peopleOf(RouteStep step, OrgUnit unit, String launchingUnit, Recusal recused) {
		return candidate(step, unit).map(candidate -> asked(step, candidate, recused))
			.filter(found -> !found.isEmpty())
			.map(found -> new StepPeople(found, false))
			.orElseGet(() -> new StepPeople(List.of(Role.OFFICE.at(launchingUnit)), true));
	}

	private List<String> asked(RouteStep step, String candidate, Recusal recused) {
		List<String> accounts = candidate.contains("@")
				? people.membersOf(candidate).stream().map(Person::account).toList() : List.of(candidate);
		List<String> free = accounts.stream().filter(account -> !recused.concerns(account)).toList();
		boolean together = step.mode() == StepMode.ALL || step.mode() == StepMode.SHARE;
		return together || free.isEmpty() ? free : List.of(candidate);
	}

	private Optional<String> candidate(RouteStep step, OrgUnit unit) {
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
