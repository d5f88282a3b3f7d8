package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may arrange things for another person: administrators, and the campaign office of a
 * unit the person holds a position at, or of a unit above it.
 */
@Component
public class Charge {

	private final People people;

	private final OrgUnits units;

	Charge(People people, OrgUnits units) {
		this.people = people;
		this.units = units;
	}

	/** Whether the person has anybody to arrange things for. */
	public boolean isOfAnybody(Actor actor) {
		return actor.holdsAnywhere(Role.ADMIN.name()) || actor.holdsAnywhere(Role.OFFICE.name());
	}

	/**
	 * @throws NotFound where nobody has the account
	 * @throws NotAllowed where the other is not in this person's charge
	 */
	public void requireOf(Actor actor, String account) {
		if (people.find(account).isEmpty()) {
			throw new NotFound("person", account);
		}
		if (!isOf(actor, account)) {
			throw new NotAllowed("person-not-in-charge");
		}
	}

	/**
	 * What {@link #requireOf} says against each of the accounts: three queries for all.
	 */
	public Map<String, Refusal> refused(Actor actor, Set<String> accounts) {
		Set<String> known = people.byAccounts(accounts).keySet();
		Set<String> mine = among(actor, known);
		Map<String, Refusal> refused = new HashMap<>();
		for (String account : accounts) {
			if (!known.contains(account)) {
				refused.put(account, new NotFound("person", account));
			}
			else if (!mine.contains(account)) {
				refused.put(account, new NotAllowed("person-not-in-charge"));
			}
		}
		return refused;
	}

	/** Whether the other is in this person's charge. */
	public boolean isOf(Actor actor, String account) {
		return actor.holdsAnywhere(Role.ADMIN.name()) || officeAbove(actor, account);
	}

	/** Those of the accounts that are in this person's charge: two queries for all. */
	Set<String> among(Actor actor, Collection<String> accounts) {
		if (actor.holdsAnywhere(Role.ADMIN.name())) {
			return Set.copyOf(accounts);
		}
		Map<String, List<String>> places = people.allPlacesOf(accounts);
		Map<String, OrgUnit> known = units.byCodes(places.values().stream().flatMap(List::stream).distinct().toList());
		return places.entrySet()
			.stream()
			.filter(each -> each.getValue()
				.stream()
				.filter(known::containsKey)
				.flatMap(code -> known.get(code).codesFromRoot().stream())
				.anyMatch(code -> actor.holds(Role.OFFICE.name(), code)))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * The offices in charge of a person: of the units where they hold a position, and of
	 * those whose groups they belong to.
	 */
	public List<String> officesOf(String account) {
		return people.placesOf(account).stream().filter(code -> !code.isEmpty()).map(Role.OFFICE::at).sorted().toList();
	}

	private boolean officeAbove(Actor actor, String account) {
		List<String> codes = new ArrayList<>();
		people.placesOf(account)
			.forEach(code -> units.find(code).ifPresent(unit -> codes.addAll(unit.codesFromRoot())));
		return codes.stream().anyMatch(code -> actor.holds(Role.OFFICE.name(), code));
	}

}
