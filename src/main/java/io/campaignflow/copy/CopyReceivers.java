package io.campaignflow.copy;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import io.campaignflow.workflow.Holders;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who can be given a copy: active people, and offices, leading groups and heads of units
 * as a whole, whoever holds these positions when they look.
 */
@Component
public class CopyReceivers {

	private static final List<Role> AS_A_WHOLE = List.of(Role.OFFICE, Role.LEADING, Role.HEAD);

	private final People people;

	private final OrgUnits units;

	private final Holders holders;

	CopyReceivers(People people, OrgUnits units, Holders holders) {
		this.people = people;
		this.units = units;
		this.holders = holders;
	}

	boolean known(String receiver) {
		int at = receiver.indexOf('@');
		return (at < 0) ? people.find(receiver).filter(Person::active).isPresent()
				: AS_A_WHOLE.stream().anyMatch((role) -> receiver.startsWith(role + "@"))
						&& units.find(receiver.substring(at + 1)).isPresent();
	}

	/** All of them in words, in the reader's language. */
	String named(Collection<String> receivers) {
		return holders.named(receivers);
	}

	/** The names of people and positions, in the reader's language. */
	public Map<String, String> names(Set<String> receivers) {
		return holders.names(receivers);
	}

	/** Positions of units with such names, of at most so many units. */
	public List<String> positions(String text, int most) {
		return units.named(text, most).stream().flatMap(CopyReceivers::positionsOf).toList();
	}

	private static Stream<String> positionsOf(OrgUnit unit) {
		return AS_A_WHOLE.stream().map((role) -> role.at(unit.code()));
	}

}
