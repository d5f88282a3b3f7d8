package io.campaignflow.assignment;

import io.campaignflow.recusal.TieKind;
import io.campaignflow.recusal.UnitTie;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Orders of one sender, {@code /9/}: {@code mains} units below it ({@code 90},
 * {@code 91}, …) with {@code patrolled} units each ({@code 900}, …).
 */
final class Orders {

	static final String SENDER = "/9/";

	private Orders() {
	}

	static List<UnitToCover> units(int mains, int patrolled, int... weights) {
		List<UnitToCover> units = new ArrayList<>();
		for (int main = 0; main < mains; main++) {
			String path = SENDER + "9" + main + "/";
			units.add(unit(path, weights, units.size(), Tier.MAIN));
			for (int below = 0; below < patrolled; below++) {
				units.add(unit(path + "9" + main + below + "/", weights, units.size(), Tier.PATROL));
			}
		}
		return units;
	}

	private static UnitToCover unit(String path, int[] weights, int number, Tier tier) {
		String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
		return new UnitToCover(code, path, weights.length == 0 ? 1 : weights[number % weights.length], Set.of(tier));
	}

	static CandidateGroup group(String id, UnitTie... ties) {
		return new CandidateGroup(id, SENDER, EnumSet.allOf(Tier.class), 3, List.of(ties), CandidateGroup.UNLIMITED);
	}

	static CandidateGroup group(String id, int capacity, UnitTie... ties) {
		return new CandidateGroup(id, SENDER, EnumSet.allOf(Tier.class), 3, List.of(ties), capacity);
	}

	/** A tie of somebody to a unit of three digits or less. */
	static UnitTie tie(String account, TieKind kind, String code) {
		StringBuilder path = new StringBuilder("/");
		IntStream.rangeClosed(1, code.length()).forEach(end -> path.append(code, 0, end).append('/'));
		return new UnitTie(account, kind, code, path.toString());
	}

	static AssignmentOrder order(List<CandidateGroup> groups, List<UnitToCover> units) {
		return new AssignmentOrder(groups, units, List.of(), Wishes.USUAL);
	}

	/** Small orders of every kind: ties, capacities, tiers and last time's groups. */
	static Arbitrary<AssignmentOrder> any(int mostMains, int mostPatrolled, int mostGroups) {
		Arbitrary<List<UnitToCover>> units = Combinators
			.combine(Arbitraries.integers().between(1, mostMains), Arbitraries.integers().between(0, mostPatrolled),
					Arbitraries.integers().between(1, 9).array(int[].class).ofSize(7))
			.as(Orders::units);
		Arbitrary<List<CandidateGroup>> groups = group(mostMains, mostPatrolled).list()
			.ofMinSize(1)
			.ofMaxSize(mostGroups)
			.map(Orders::numbered);
		Arbitrary<Wishes> wishes = Arbitraries.of(Wishes.USUAL, Wishes.SAME_GROUPS, new Wishes(0, 5, 1));
		return Combinators.combine(groups, units, wishes, Arbitraries.randomValue(random -> random.nextInt()))
			.as((sent, wanted, wish, seed) -> new AssignmentOrder(sent, wanted, lastTime(sent, wanted, seed), wish));
	}

	private static Arbitrary<CandidateGroup> group(int mains, int patrolled) {
		Arbitrary<UnitTie> ties = Combinators
			.combine(Arbitraries.of(TieKind.class), Arbitraries.integers().between(0, mains - 1),
					Arbitraries.integers().between(-1, patrolled - 1), Arbitraries.of(true, true, true, false))
			.as((kind, main, below, inside) -> tie("member", kind,
					inside ? "9" + main + (below < 0 ? "" : below) : "9"));
		Arbitrary<Set<Tier>> tiers = Arbitraries.of(EnumSet.allOf(Tier.class), EnumSet.allOf(Tier.class),
				EnumSet.of(Tier.MAIN), EnumSet.of(Tier.PATROL));
		return Combinators
			.combine(ties.list().ofMaxSize(3), tiers, Arbitraries.integers().between(1, 9),
					Arbitraries.of(CandidateGroup.UNLIMITED, CandidateGroup.UNLIMITED, 3, 1, 0))
			.as((tied, tier, members, capacity) -> new CandidateGroup("?", SENDER, tier, members, tied, capacity));
	}

	private static List<CandidateGroup> numbered(List<CandidateGroup> groups) {
		return IntStream.range(0, groups.size()).mapToObj(number -> {
			CandidateGroup group = groups.get(number);
			return new CandidateGroup("g" + number, group.issuingPath(), group.tiers(), group.members(), group.ties(),
					group.capacity());
		}).toList();
	}

	private static List<Coverage> lastTime(List<CandidateGroup> groups, List<UnitToCover> units, int seed) {
		java.util.Random random = new java.util.Random(seed);
		return units.stream()
			.filter(unit -> random.nextBoolean())
			.map(unit -> new Coverage(unit.code(), unit.tiers().iterator().next(),
					"g" + random.nextInt(groups.size() + 1)))
			.toList();
	}

}
