package io.campaignflow.assignment;

import java.util.List;
import java.util.Set;

/**
 * A unit that wants a group.
 *
 * @param path the codes from the root to the unit, such as {@code /15/1502/150203/}
 * @param weight what covering it costs a group: the unit itself and what is below it, at
 * least 1
 * @param tiers in which tiers it is to be covered, once in each
 */
public record UnitToCover(String code, String path, int weight, Set<Tier> tiers) {

	public UnitToCover {
		tiers = Set.copyOf(tiers);
		if (weight < 1) {
			throw new IllegalArgumentException("A unit weighs at least 1: " + code);
		}
	}

	/**
	 * The path of the unit whose groups may cover it in this tier; null above the root.
	 */
	String senderPath(Tier tier) {
		List<String> codes = codes();
		int levelsUp = tier == Tier.MAIN ? 1 : 2;
		return codes.size() <= levelsUp ? null
				: "/" + String.join("/", codes.subList(0, codes.size() - levelsUp)) + "/";
	}

	private List<String> codes() {
		return List.of(path.substring(1).split("/"));
	}

}
