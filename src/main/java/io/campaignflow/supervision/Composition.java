package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupDuty;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom a group consists of and which units it is for. */
public record Composition(List<Member> members, List<Covered> units) {

	static final Composition EMPTY = new Composition(List.of(), List.of());

	public Composition {
		members = members.stream().sorted(Comparator.comparing(Member::duty).thenComparing(Member::account)).toList();
		units = units.stream().sorted(Comparator.comparing(Covered::path)).toList();
	}

	/** {@code signedAt} is null until the person has signed for the dispatch. */
	public record Member(String account, GroupDuty duty, Instant signedAt) {

		Member signed(Instant now) {
			return new Member(account, duty, now);
		}

	}

	/** A unit with what spoke for this group; nothing where it was chosen by hand. */
	public record Covered(String unit, String path, List<Why> reasons) {

		public Covered {
			reasons = List.copyOf(reasons);
		}

	}

	Map<String, GroupDuty> duties() {
		Map<String, GroupDuty> duties = new LinkedHashMap<>();
		members.forEach(member -> duties.put(member.account(), member.duty()));
		return duties;
	}

	/** Codes of the units. */
	public Set<String> unitCodes() {
		return units.stream().map(Covered::unit).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Account of the leader; null where none is chosen yet. */
	public String leader() {
		return members.stream()
			.filter(member -> member.duty() == GroupDuty.LEADER)
			.map(Member::account)
			.findFirst()
			.orElse(null);
	}

	List<String> unsigned() {
		return members.stream().filter(member -> member.signedAt() == null).map(Member::account).toList();
	}

	Composition with(List<Covered> others) {
		return new Composition(members, others);
	}

	/** The same people and units, keeping signatures and reasons known from before. */
	Composition rememberedFrom(Composition before) {
		Map<String, Member> people = before.members.stream()
			.collect(Collectors.toMap(Member::account, Function.identity()));
		Map<String, Covered> known = before.units.stream()
			.collect(Collectors.toMap(Covered::unit, Function.identity()));
		return new Composition(members.stream()
			.map(member -> people.containsKey(member.account()) ? member.signed(people.get(member.account()).signedAt())
					: member)
			.toList(), units.stream().map(unit -> known.getOrDefault(unit.unit(), unit)).toList());
	}

	Composition signedBy(String account, Instant now) {
		return new Composition(
				members.stream().map(member -> member.account().equals(account) ? member.signed(now) : member).toList(),
				units);
	}

}
