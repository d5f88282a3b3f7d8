package io.campaignflow.recusal;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has to stay away from which unit, and why (回避): the one rule for whoever sends
 * people, to a group or on a visit. The rule itself is
 * {@link UnitTie#keepsAwayFrom(String, String)}.
 */
@Service
@Transactional(readOnly = true)
public class Recusals {

	private final UnitTies ties;

	private final People people;

	private final OrgUnits units;

	Recusals(UnitTies ties, People people, OrgUnits units) {
		this.ties = ties;
		this.people = people;
		this.units = units;
	}

	/**
	 * Everybody who must not go to one of these units, once a unit, in the order of the
	 * units. Three queries whatever the number, one where nobody has to stay away.
	 * @param paths paths of the units by code
	 * @param senderPath path of the unit that sends the people
	 */
	public List<Apart> apart(Collection<String> accounts, Map<String, String> paths, String senderPath) {
		List<UnitTie> known = this.ties.of(accounts);
		List<Clash> clashes = paths.keySet()
			.stream()
			.flatMap(code -> clashes(code, paths.get(code), senderPath, known))
			.toList();
		return clashes.isEmpty() ? List.of() : named(clashes);
	}

	/** Those of these people who must not go to the unit. */
	public Set<String> apart(Collection<String> accounts, String path, String senderPath) {
		return this.ties.of(accounts)
			.stream()
			.filter(tie -> tie.keepsAwayFrom(path, senderPath))
			.map(UnitTie::account)
			.collect(Collectors.toSet());
	}

	private record Clash(String unit, UnitTie tie) {
	}

	private static Stream<Clash> clashes(String code, String path, String senderPath, List<UnitTie> ties) {
		Set<String> seen = new HashSet<>();
		return ties.stream()
			.filter(tie -> tie.keepsAwayFrom(path, senderPath) && seen.add(tie.account()))
			.map(tie -> new Clash(code, tie));
	}

	private List<Apart> named(List<Clash> clashes) {
		Map<String, String> names = this.people.names(clashes.stream().map(clash -> clash.tie().account()).toList());
		Map<String, OrgUnit> known = this.units
			.byCodes(clashes.stream().flatMap(clash -> Stream.of(clash.unit(), clash.tie().unitCode())).toList());
		return clashes.stream()
			.map(clash -> new Apart(clash.tie().account(), names.get(clash.tie().account()), clash.unit(),
					known.get(clash.unit()).name(), clash.tie().kind(), known.get(clash.tie().unitCode()).name()))
			.toList();
	}

}
