package io.campaignflow.shared;

import java.util.Set;
import java.util.TreeSet;

/**
 * The person who acts, as every rule sees them: the account, the name shown, and the
 * candidate groups their positions give ({@code ROLE@unitCode} such as
 * {@code OFFICE@1502}, or {@code GROUP@groupId} for a supervision group). {@code behalf}
 * is the absent person they act for as a proxy, null where they act for themselves; rules
 * about persons (recusal, four eyes) look at the one who acts.
 */
public record Actor(String account, String name, Set<String> groups, Behalf behalf) {

	/**
	 * The application itself, where no person stands behind a step (jobs, loading of the
	 * demonstration).
	 */
	public static final Actor SYSTEM = new Actor("system", "system", Set.of());

	public Actor {
		groups = Set.copyOf(groups);
	}

	public Actor(String account, String name, Set<String> groups) {
		this(account, name, groups, null);
	}

	/** The absent person somebody acts for. */
	public record Behalf(String account, String name) {
	}

	/** The same person acting for another one who is away. */
	public Actor inPlaceOf(Actor absent) {
		return new Actor(account, name, groups, new Behalf(absent.account(), absent.name()));
	}

	/** Whether the person holds the role at exactly this unit. */
	public boolean holds(String role, String unitCode) {
		return groups.contains(role + "@" + unitCode);
	}

	/** Whether the person holds the role at any unit. */
	public boolean holdsAnywhere(String role) {
		return groups.stream().anyMatch(group -> group.startsWith(role + "@"));
	}

	/** Whether the person administers the product, which is the same at every unit. */
	public boolean isAdministrator() {
		return holdsAnywhere("ADMIN");
	}

	/**
	 * Where the person holds the role: the codes of the units, or for {@code GROUP} the
	 * ids of the groups.
	 */
	public Set<String> heldAt(String role) {
		String prefix = role + "@";
		Set<String> places = new TreeSet<>();
		for (String group : groups) {
			if (group.startsWith(prefix)) {
				places.add(group.substring(prefix.length()));
			}
		}
		return places;
	}

	/** Under which names things are offered and opened to the person. */
	public Set<String> holders() {
		Set<String> holders = new TreeSet<>(groups);
		holders.add(account);
		return holders;
	}

}
