package io.campaignflow.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be divided: the units one unit sends groups to, and its groups. Units that
 * share a longer beginning of their paths are nearer to each other.
 */
public record AssignmentOrder(List<UnitToCover> units, List<Team> teams) {

	public AssignmentOrder {
		units = List.copyOf(units);
		teams = List.copyOf(teams);
	}

	/**
	 * A unit that needs exactly one group. {@code weight} is its share of work (at least
	 * 1); {@code earlier} is the group that had it last time and is to have it again
	 * where nothing speaks against it, {@code fixed} the one that keeps it; both may be
	 * null.
	 */
	public record UnitToCover(String code, String name, String path, int weight, String earlier, String fixed) {
	}

	/**
	 * A group that can be sent. {@code away} are the units it must not go to, each with
	 * the members because of whom; {@code homes} are paths of the units its members come
	 * from.
	 */
	public record Team(String id, String name, Map<String, Set<String>> away, List<String> homes) {

		public Team {
			away = Map.copyOf(away);
			homes = List.copyOf(homes);
		}

	}

}
