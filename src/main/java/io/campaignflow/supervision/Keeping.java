package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.UnitTie;
import io.campaignflow.organisation.UnitTies;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.Composition.Member;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps people apart from the units they are tied to (F3: nobody inspects the unit they
 * come from or worked in). A tie reaches along the line, from a unit to those above that
 * answer for it and to those below that answered to it; a tie to the sender itself, or
 * above it, keeps nobody away, for there everybody it sends comes from.
 */
@Component
class Keeping {

	private final UnitTies ties;

	private final People people;

	private final OrgUnits units;

	Keeping(UnitTies ties, People people, OrgUnits units) {
		this.ties = ties;
		this.people = people;
		this.units = units;
	}

	/** Everybody of the group who must not go to one of its units, once a unit. */
	List<Apart> apart(GroupIdentity group, Composition composition) {
		return apart(group, composition.members().stream().map(Member::account).toList(), composition.units());
	}

	List<Apart> apart(GroupIdentity group, Collection<String> accounts, Collection<Covered> covered) {
		List<UnitTie> known = ties.of(accounts);
		List<Clash> clashes = covered.stream().flatMap(unit -> clashes(group, unit, known)).toList();
		return clashes.isEmpty() ? List.of() : named(clashes);
	}

	private List<Apart> named(List<Clash> clashes) {
		Map<String, String> names = people.names(clashes.stream().map(clash -> clash.tie().account()).toList());
		Map<String, OrgUnit> known = units
			.byCodes(clashes.stream().flatMap(clash -> Stream.of(clash.unit(), clash.tie().unitCode())).toList());
		return clashes.stream()
			.map(clash -> new Apart(clash.tie().account(), names.get(clash.tie().account()), clash.unit(),
					known.get(clash.unit()).name(), clash.tie().kind(), known.get(clash.tie().unitCode()).name()))
			.toList();
	}

	private record Clash(String unit, UnitTie tie) {
	}

	private static Stream<Clash> clashes(GroupIdentity group, Covered unit, List<UnitTie> ties) {
		Set<String> seen = new HashSet<>();
		return ties.stream()
			.filter(tie -> keepsAway(tie, group.issuingPath(), unit.path()) && seen.add(tie.account()))
			.map(tie -> new Clash(unit.unit(), tie));
	}

	static boolean keepsAway(UnitTie tie, String issuingPath, String unitPath) {
		boolean inLine = tie.unitPath().startsWith(unitPath) || unitPath.startsWith(tie.unitPath());
		return inLine && !issuingPath.startsWith(tie.unitPath());
	}

}
